import { usedBy } from '../check/check-cycles.ts';
import { DATA_META, RESOURCE_META } from '../check/core-schema.ts';
import { resourceSteps } from '../check/resolve-type.ts';
import type { Block } from '../hcl/tree.ts';
import { attributesOf } from '../hcl/walk.ts';
import type { ModuleView } from '../module/module-view.ts';
import type { BlockSchema } from '../schema/schema.ts';
import { findReferences } from './rewrite-references.ts';
import { similarity, words } from './similarity.ts';
import { typeWords } from './type-words.ts';

/** What a draft shows of a resource beside the name of its type. */
export interface TypeEvidence {
  /** Its own arguments and blocks. */
  readonly written: readonly string[];
  /** Words of its label and of what is written: `aws_subnet_group "neptune_subnets"` means the one of Neptune. */
  readonly around: ReadonlySet<string>;
  /** Last words of the types that the module declares: what it could refer to. */
  readonly declared: ReadonlySet<string>;
  /** Types that it refers to: seldom its own. */
  readonly refersTo: ReadonlySet<string>;
  /** Attributes that references take of it. */
  readonly asked: readonly string[];
  /** Arguments that take its id, ARN or name whole, without that last word: `file_system` for `file_system_id`. */
  readonly fills: readonly string[];
}

/** `path` is how references spell the address; the block is absent where nothing declares it. */
export function evidenceOf(view: ModuleView, path: readonly string[], block?: Block): TypeEvidence {
  const uses = findReferences(view, path);
  const written = (block?.body.items ?? [])
    .map((item) => (item.kind === 'attribute' ? item.name.text : item.type.text))
    .filter((name) => !META.has(name));
  return {
    written,
    around: new Set([path.at(-1) ?? '', ...written].flatMap((name) => typeWords(`_${name}`))),
    declared: new Set(view.resources.map(({ type }) => typeWords(type).at(-1) ?? '')),
    refersTo: new Set(block ? typesReferredTo(block) : []),
    asked: uses.flatMap(({ reference }) => {
      const step = resourceSteps(reference)?.rest.find(({ kind }) => kind === 'attribute');
      return step?.kind === 'attribute' ? [step.name] : [];
    }),
    fills: [...view.documents.values()].flatMap(({ body }) =>
      [...attributesOf(body)].flatMap(({ attribute: { name, value } }) => {
        const whole = uses.some(({ reference }) => reference === value);
        const stem = /^(.+)_(?:ids?|arns?|names?)$/.exec(name.text)?.[1];
        return whole && stem !== undefined ? [stem] : [];
      }),
    ),
  };
}

const typesReferredTo = (block: Block): string[] =>
  [...usedBy([...attributesOf(block.body)].map(({ attribute }) => attribute.value))].map(
    (address) => address.split('.')[0] ?? '',
  );

const META: ReadonlySet<string> = new Set(
  [RESOURCE_META, DATA_META].flatMap(({ attributes, blocks }) => [
    ...attributes.keys(),
    ...blocks.keys(),
  ]),
);

/** Share of what is written, asked for and required that goes together with a schema. 0 to 1; 0.5 where nothing tells. */
export function acceptance({ written, asked }: TypeEvidence, schema: BlockSchema): number {
  const settable = [...schema.attributes.values()]
    .filter(({ optional, required }) => optional || required)
    .map(({ name }) => name)
    .concat([...schema.blocks.keys()]);
  const taken = written.map((name) => Math.max(0, ...settable.map((own) => nearness(name, own))));
  const exported = asked.map((name) =>
    schema.attributes.has(name) || schema.blocks.has(name) ? 1 : 0,
  );
  const missing = [...schema.attributes.values()].filter(
    ({ name, required }) => required && !written.some((own) => nearness(own, name) > 0),
  );
  // A name says little of who takes it, and what is missing can be added.
  const weights = written.map((name) => (COMMON.has(name) ? 0.4 : 1));
  const total =
    sum(weights) + 0.5 * exported.length + (written.length > 0 ? 0.5 * missing.length : 0);
  if (total === 0) return 0.5;
  return (sum(taken.map((share, at) => share * (weights[at] ?? 1))) + 0.5 * sum(exported)) / total;
}

/**
 * What a type requires of other resources: of those that are there a little more, of those that nobody speaks of
 * less. -0.24 to 0.12.
 */
export function needs({ written, around, declared }: TypeEvidence, schema: BlockSchema): number {
  const wanted = [...schema.attributes.values()].flatMap(({ name, required }) => {
    const stem = required && !written.includes(name) && /^(.+)_(?:ids?|arns?|names?)$/.exec(name);
    return stem ? [typeWords(`_${stem[1]}`).at(-1) ?? ''] : [];
  });
  const worth = wanted.map((noun) =>
    around.has(noun) || noun === 'resource' ? 0 : declared.has(noun) ? 0.06 : -0.12,
  );
  return Math.max(-0.24, Math.min(0.12, sum(worth)));
}

/** Arguments that hundreds of types take. */
const COMMON: ReadonlySet<string> = new Set(['name', 'tags', 'description', 'id', 'arn', 'type']);

/** 1 for the same name, less for one that says the same with a word more: `log_group_arn`, `cloudwatch_log_group_arn`. */
function nearness(written: string, own: string): number {
  if (written === own) return 1;
  const [left, right] = [words(written), words(own)];
  if (!left.some((word) => right.includes(word)))
    // Of two words that differ one can only be a slip of the other.
    return written[0] === own[0] && similarity(written, own) >= SLIP ? 0.6 : 0;
  const within =
    left.length > 1 &&
    right.length > 1 &&
    left.at(-1) === right.at(-1) &&
    (left.every((word) => right.includes(word)) || right.every((word) => left.includes(word)));
  return within ? 0.7 : similarity(written, own) >= SLIP ? 0.6 : 0;
}

const SLIP = 0.88;

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);
