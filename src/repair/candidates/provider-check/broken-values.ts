import type { ValueConstraint } from '../../../constraints/constraint.ts';
import { isBroken } from '../../../constraints/value-rule.ts';
import { worded } from '../../../constraints/wording.ts';
import type { Finding } from '../../../finding/finding.ts';
import type { Attribute, Block } from '../../../hcl/tree.ts';
import type { AttributeSchema, CtyType } from '../../../schema/schema.ts';
import { type Located, type RepairContext, schemaAt } from '../../context.ts';
import { type CheckedArgument, checkedArguments } from './checked-arguments.ts';
import { factsOf } from './facts-of.ts';
import { ruleFromWords } from './rule-from-words.ts';
import { type WrittenValue, writtenValues } from './written-values.ts';

/** A value in the source that the provider refuses, with all it asks of that value. */
export interface BrokenValue extends WrittenValue {
  /** Blocks around the argument, outermost first. */
  readonly path: readonly Block[];
  /** The argument, or the one that holds the object it is a key of. */
  readonly attribute: Attribute;
  readonly isKey: boolean;
  readonly name: string;
  readonly schema: AttributeSchema | undefined;
  /** As the provider is sent it. */
  readonly value: string | number;
  /** Every rule about the value that it breaks. */
  readonly broken: readonly ValueConstraint[];
  /** Whether the provider would take another value in its stead. */
  readonly accepts: (value: string | number) => boolean;
}

/**
 * The values a finding of the provider is about. Terraform points at the block for what stands in a set, and
 * says the same of several values once: so the rules are asked again, and the words compared.
 */
export function brokenValues(
  context: RepairContext,
  finding: Finding,
  at: Located,
): readonly BrokenValue[] {
  const [top] = at.path;
  const facts = top && factsOf(context, top);
  if (top && facts) {
    const found = [...checkedArguments(at.document.bytes, top, facts.place)]
      .filter((argument) => isAt(argument, at))
      .flatMap((argument) =>
        brokenIn(context, at, argument).map((value) => ({
          value,
          isSaid: isSaid(value, argument, finding),
        })),
      );
    // Words that tell where a text goes wrong are never the stored ones; then the place has to do.
    const said = found.filter(
      (each) => each.isSaid || (at.attribute && !found.some((other) => other.isSaid)),
    );
    if (said.length > 0) return said.map(({ value }) => value);
  }
  return byWords(context, finding, at);
}

/** At the finding's own place, or in one of the blocks of a set, of which terraform names the first. */
function isAt({ attribute, path }: CheckedArgument, at: Located): boolean {
  if (at.attribute) return attribute === at.attribute;
  const inner = at.path[at.path.length - 1];
  const outer = at.path[at.path.length - 2];
  return path.some(
    (block, index) =>
      block === inner || (block.type.text === inner?.type.text && path[index - 1] === outer),
  );
}

function brokenIn(
  context: RepairContext,
  { file, document }: Located,
  { value: expression, facts, ...argument }: CheckedArgument,
): BrokenValue[] {
  const schema = argument.isKey
    ? undefined
    : schemaAt(context, argument.path)?.attributes.get(argument.name);
  const accepts = (value: string | number) =>
    !facts.values.some((constraint) => isBroken(constraint, value));
  return writtenValues(context.scope, { file, document, expression }).flatMap((written) => {
    const value = asSent(written.text, schema?.type);
    const broken = facts.values.filter((constraint) => isBroken(constraint, value));
    return broken.length > 0 ? [{ ...argument, ...written, schema, value, broken, accepts }] : [];
  });
}

/** The provider is sent what the schema wants, whatever the source says: `"30"` is the number 30. */
function asSent(text: string, type: CtyType | undefined): string | number {
  const scalar = typeof type === 'string' ? type : type?.[1];
  return scalar === 'number' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function isSaid(
  { broken, value }: BrokenValue,
  { name, where }: CheckedArgument,
  finding: Finding,
): boolean {
  const said = plain(`${finding.summary}\n${finding.detail}`);
  const filling = { name, key: where.key, dotted: where.dotted, value: String(value) };
  const element = { ...filling, key: `${where.key}.0`, dotted: `${where.dotted}[0]` };
  return broken.some(({ words }) =>
    [filling, element].some((each) => {
      const { summary, detail } = worded(words, each);
      return plain(`${summary}\n${detail}`) === said;
    }),
  );
}

/** Which element it was is not told apart: terraform's own order of a set is not that of the source. */
const plain = (words: string): string => words.replace(/\.\d+|\[\d+\]/g, '.#');

/** Where no facts are stored, the usual words say what is asked. */
function byWords(context: RepairContext, finding: Finding, at: Located): readonly BrokenValue[] {
  const rule = ruleFromWords(finding);
  const { attribute } = at;
  if (!rule || !attribute) return [];
  const words = { summary: finding.summary, detail: finding.detail };
  const { name, value } = attribute;
  const facts = { ...NO_FACTS, values: [{ rule, unless: [], words }] };
  return brokenIn(context, at, {
    name: name.text,
    value,
    path: at.path,
    attribute,
    isKey: false,
    facts,
    where: { path: [], inSet: false, key: name.text, dotted: name.text },
  });
}

const NO_FACTS = {
  values: [],
  exactlyOneOf: [],
  atLeastOneOf: [],
  requiredWith: [],
  conflictsWith: [],
  deprecated: undefined,
};
