import type { ArgumentConstraints } from '../../src/constraints/constraint.ts';
import { isSecretName } from '../../src/repair/declare-variable.ts';
import type { AttributeSchema } from '../../src/schema/schema.ts';

/** A literal and where it was seen. */
export interface SeenLiteral {
  /** Source texts of the scalars in it. */
  readonly items: readonly string[];
  readonly repositories: ReadonlySet<string>;
}

/**
 * Whether a literal is anyone's: a bool, a small number, one of the provider's own words, or a word that
 * several repositories came to on their own and that names nothing.
 */
export function isGeneric(
  { items, repositories }: SeenLiteral,
  schema: AttributeSchema,
  constraints: ArgumentConstraints | undefined,
): boolean {
  const { name, sensitive } = schema;
  if (sensitive || isSecretName(name) || AGEING.test(name) || items.length > MOST_ITEMS) {
    return false;
  }
  const words = providerWords(constraints);
  return items.every((item) => {
    if (!item.startsWith('"')) return isSmall(item);
    const text = item.slice(1, -1);
    if (text === '' || NEVER.some((pattern) => pattern.test(text))) return false;
    if (words.has(text)) return true;
    return repositories.size >= FEWEST_REPOSITORIES && !NAMING.test(name) && isWord(text);
  });
}

/** Longer lists are somebody's. */
const MOST_ITEMS = 6;
/** What three repositories write is no one's own. */
const FEWEST_REPOSITORIES = 3;

/** Larger numbers are ids of accounts. */
const isSmall = (text: string): boolean =>
  text === 'true' || text === 'false' || (Math.abs(Number(text)) < 1e6 && !/^0\d/.test(text));

function providerWords(constraints: ArgumentConstraints | undefined): ReadonlySet<string> {
  return new Set(
    (constraints?.values ?? []).flatMap(({ rule }) =>
      rule.kind === 'one-of' ? rule.values.map(String) : [],
    ),
  );
}

/** Arguments that hold what one author chose: names, addresses, texts. */
const NAMING =
  /(?:^|_)(?:name|names|identifier|id|ids|arn|arns|title|label|labels|description|comment|email|emails|user|users|username|login|host|hostname|domain|url|urls|uri|endpoint|bucket|prefix|suffix|account|accounts|path|filename|file|content|contents|body|message|text|location|region|zone|zones|alias|aliases|subject|address|addresses|ip|ips|image|project|script|query|tags|keyword|keywords|display|source|key|data|payload|cluster|repository|workgroup|database|table|stage|dimension|metric|member|members|principal|principals|resource|resources|identifiers|family|locations|version|versions)$/;

/** What was usual when the corpus was written is out of support by now. */
const AGEING = /(?:^|_)(?:runtime|runtimes|engine_version|kafka_version|kubernetes_version)$/;

function isWord(text: string): boolean {
  if (WELL_KNOWN_CIDRS.has(text)) return true;
  return WORD.test(text) && !OWN.some((pattern) => pattern.test(text));
}

/** The whole private network that examples begin with; smaller ones are someone's plan. */
const WELL_KNOWN_CIDRS: ReadonlySet<string> = new Set(['10.0.0.0/16']);

const WORD = /^[A-Za-z0-9][A-Za-z0-9_.:/ ()*?,-]{0,39}$/;

const OWN: readonly RegExp[] = [
  /^(?:foo|bar|baz|tf[-_]|acc|dummy|hello|my(?!sql)|sample|demo|some)|test|example/i,
  // Ids, ARNs, accounts, hosts, addresses and places.
  /^(?:ami|vpc|subnet|sg|igw|rtb|eni|vol|snap|acl|eipalloc|nat|i)-/,
  /^arn:|:\/\/|@|\d{12}|[0-9a-f]{8}-[0-9a-f]{4}|^[0-9a-f]{16,}$/,
  /\.(?:com|net|org|io|dev|local|internal|cloud|app|zip|jar|py|js|sh|json|ya?ml)$/i,
  /^\d{1,3}(?:\.\d{1,3}){3}/,
];

/** Not even where they are the provider's own words: places, and what opens something to others. */
const NEVER: readonly RegExp[] = [
  /^[a-z]{2}(?:-[a-z]+)+-?\d[a-z]?(?:-[a-z])?$/,
  /^(?:\*|::\/0|0\.0\.0\.0\/0|(?:public|authenticated)-read.*|allUsers|Everyone)$/,
  /^roles\//,
];
