import type { BlockSchema, ProviderSchema } from '../schema/schema.ts';
import {
  readings,
  sameWord,
  type TypeWords,
  typeWord,
  typeWords,
  vocabularyOf,
} from './type-words.ts';

/** What an invented type really is: an argument or a block of another type. */
export interface PartOfType {
  /** The type that has it. */
  readonly whole: string;
  readonly part: 'argument' | 'block';
  readonly name: string;
  /** A block called just so: nothing else can be meant but by a name as near. */
  readonly exact: boolean;
}

/**
 * What a type means that begins with a service or a real type of it and goes on with one of its arguments or blocks:
 * `aws_route53_weighted_routing_policy`, `aws_codebuild_project_source`. The more common of two types that have such a
 * part is meant, by a measure of some two at most.
 */
export function partOfType(
  provider: ProviderSchema,
  type: string,
  commonness: (type: string) => number,
): PartOfType | undefined {
  const { resource, services } = vocabularyOf(provider);
  const found = readings(typeWords(type)).flatMap((said) =>
    resource.flatMap((whole) => {
      const rest = restBehind(said, whole, services);
      const schema = rest.length > 0 && provider.schemaOf('resource', whole.type);
      const part = schema && findPart(schema, rest, DEPTH);
      return part
        ? [{ ...part, whole: whole.type, weight: part.weight + commonness(whole.type) }]
        : [];
    }),
  );
  const best = found.sort((a, b) => b.weight - a.weight || (a.whole < b.whole ? -1 : 1))[0];
  return best && { whole: best.whole, part: best.part, name: best.name, exact: best.exact };
}

/** Blocks inside blocks are looked into this far: deeper ones are seldom called a resource. */
const DEPTH = 3;

/** The words behind a type, or behind the service that it is of. */
function restBehind(
  said: readonly string[],
  { words }: TypeWords,
  services: ReadonlySet<string>,
): readonly string[] {
  const [service = ''] = words;
  if (said[0] !== service || !services.has(service)) return [];
  const shared = words.findIndex((word, at) => !sameWord(word, said[at] ?? ''));
  return said.slice(shared < 0 ? words.length : Math.max(1, shared));
}

interface Part {
  readonly part: PartOfType['part'];
  readonly name: string;
  readonly exact: boolean;
  /** How surely it is meant. */
  readonly weight: number;
}

function findPart(schema: BlockSchema, rest: readonly string[], depth: number): Part | undefined {
  const deep = DEEPER * (DEPTH - depth);
  const settable = [...schema.attributes.values()].filter(
    ({ optional, required }) => optional || required,
  );
  const asPart = (part: PartOfType['part'], name: string): Part[] => {
    const like = likeness(rest, name, part);
    const exact = like === EXACT && part === 'block';
    return like > 0 ? [{ part, name, exact, weight: like - deep + (exact ? 0.1 : 0) }] : [];
  };
  const parts = [
    ...settable.flatMap(({ name }) => asPart('argument', name)),
    ...[...schema.blocks].flatMap(([name, { block }]) => [
      ...asPart('block', name),
      ...(depth > 1 ? [findPart(block, rest, depth - 1) ?? []].flat() : []),
    ]),
  ];
  return parts.sort((a, b) => b.weight - a.weight)[0];
}

const DEEPER = 0.3;

/**
 * By letters, as blocks are often written in one word: `appversion_lifecycle`. 0 where the one is not the
 * beginning or the end of the other.
 */
function likeness(rest: readonly string[], name: string, part: PartOfType['part']): number {
  const said = rest.join('');
  const own = name.split('_').map(typeWord).join('');
  if (said === own) return EXACT;
  // `blueprint` of `blueprint_id`, `routing_policy` of `weighted_routing_policy`.
  const ends = part === 'block' && rest.length > 1 && own.endsWith(said);
  if (said.length >= 5 && said.length >= HALF * own.length && (own.startsWith(said) || ends))
    return 1 + said.length / own.length;
  // `alias_target` of `alias`.
  const begins = part === 'block' && own.length >= 5 && said.startsWith(own);
  return begins && own.length >= HALF * said.length ? 1 + own.length / said.length : 0;
}

const EXACT = 3;
const HALF = 0.4;
