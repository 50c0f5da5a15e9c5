import { impliedType } from '../check/resolve-type.ts';
import type { Step } from '../hcl/expression.ts';
import type { BlockSchema, CtyType } from '../schema/schema.ts';
import { meansTheSame } from './facts/attribute-synonyms.ts';
import { similarity, words } from './similarity.ts';
import { typeWords } from './type-words.ts';

/** A way into what a resource exports, e.g. `cname`, `cache_nodes[0].address`. */
export interface ExportedPath {
  /** The path behind an object: `aws_x.y` to `aws_x.y.cname`; a set is read as a list. */
  readonly of: (object: string) => string;
  /** For messages. */
  readonly name: string;
  readonly type: CtyType;
  /** How well it is what was asked for, 0 to 1. */
  readonly fit: number;
}

/** What a resource exports that an attribute it does not have may mean, best first. */
export function exportedLike(
  type: string,
  schema: BlockSchema,
  asked: string,
): readonly ExportedPath[] {
  const exported = impliedType(schema);
  const fields = typeof exported !== 'string' && exported[0] === 'object' ? exported[1] : {};
  return Object.entries(fields)
    .flatMap(([name, own]): ExportedPath[] => [
      {
        of: (object) => `${object}.${name}`,
        name,
        type: own,
        fit: likeness(type, asked, name),
      },
      ...inside(name, own, asked),
      ...oneOrMany(name, own, likeness(type, asked, name)),
    ])
    .filter(({ fit }) => fit >= LEAST)
    .sort((a, b) => b.fit - a.fit);
}

const LEAST = 0.5;

/** The first of a list where one is asked for, one as a list where several are. */
function oneOrMany(name: string, type: CtyType, fit: number): ExportedPath[] {
  const own = fit - 0.03;
  if (type === 'string')
    return [{ of: (object) => `[${object}.${name}]`, name, type: ['list', 'string'], fit: own }];
  if (typeof type === 'string' || (type[0] !== 'list' && type[0] !== 'set')) return [];
  const [kind, inner] = type;
  const of = (object: string) =>
    kind === 'list' ? `${object}.${name}[0]` : `tolist(${object}.${name})[0]`;
  return inner === 'string' ? [{ of, name: `${name}[0]`, type: inner, fit: own }] : [];
}

/** How like two attributes are, knowing that one may repeat what its object is: `file_system_id` of a file system. */
function likeness(type: string, asked: string, name: string): number {
  if (asked === name) return 1;
  if (withoutNoun(type, asked).includes(name)) return 0.95;
  if (withoutNoun(type, name).includes(asked)) return 0.93;
  // A `zone_id` is not the `id` of the thing that is asked.
  if (PLAIN.has(name) || PLAIN.has(asked)) return 0;
  // Nor is an address its number, or an IP address a name.
  if (isNumber(name) !== isNumber(asked) || isIp(name) !== isIp(asked)) return 0;
  const [said, own] = [words(asked), words(name)];
  const abbreviated = said.every((word, index) => own[index] === word);
  const within =
    said.every((word) => own.includes(word)) || own.every((word) => said.includes(word));
  const synonyms = meansTheSame(asked, name) ? SYNONYMS : 0;
  const like = similarity(asked, name) + (abbreviated ? 0.3 : 0);
  // Sharing a word is not enough: `validation_record` is no `validation_method`.
  return Math.max(synonyms, Math.min(0.9, within || like >= 0.65 ? like : 0));
}

const SYNONYMS = 0.8;

const isNumber = (name: string): boolean => /(?:^|_)(?:count|number|size)$/.test(name);
export const isIp = (name: string): boolean => /(?:^|_)ips?(?:v[46])?(?:_|$)/.test(name);

/** What nearly every resource exports: with a word before it, it belongs to something else. */
const PLAIN: ReadonlySet<string> = new Set(['id', 'arn', 'name']);

/** A name without the words at its beginning that its type ends in: `username` of a user is its `name`. */
function withoutNoun(type: string, name: string): readonly string[] {
  const noun = typeWords(type);
  const said = name.split('_');
  const byWords = noun.flatMap((_, from) => {
    const tail = noun.slice(from).join('_');
    return name.startsWith(`${tail}_`) ? [name.slice(tail.length + 1)] : [];
  });
  const [first = ''] = said;
  const last = noun.at(-1) ?? '';
  const joined = first !== last && first.startsWith(last) ? [name.slice(last.length)] : [];
  return [...byWords, ...joined];
}

/** `cache_node_address` as `cache_nodes[0].address`: the list is named, then a field of its elements. */
function inside(name: string, type: CtyType, asked: string): ExportedPath[] {
  const element = elementOf(type);
  if (!element) return [];
  const [said, own] = [words(asked), words(name)];
  if (!own.every((word, index) => said[index] === word)) return [];
  const field = asked.split('_').slice(own.length).join('_');
  const found = element.fields[field];
  if (found === undefined) return [];
  return [
    {
      of: (object) => `${element.first(`${object}.${name}`)}.${field}`,
      name: `${name}.${field}`,
      type: found,
      fit: 0.88,
    },
  ];
}

/** The fields of a nested object and how its first is taken. */
export function elementOf(type: CtyType):
  | {
      readonly fields: Readonly<Record<string, CtyType>>;
      readonly first: (value: string) => string;
    }
  | undefined {
  if (typeof type === 'string') return undefined;
  if (type[0] === 'object') return { fields: type[1], first: (value) => value };
  if (type[0] !== 'list' && type[0] !== 'set') return undefined;
  const [kind, inner] = type;
  if (typeof inner === 'string' || inner[0] !== 'object') return undefined;
  return {
    fields: inner[1],
    first: (value) => (kind === 'list' ? `${value}[0]` : `tolist(${value})[0]`),
  };
}

/** Lists whose elements have the field that is taken next, e.g. `resource_record_name`. */
export function holding(
  schema: BlockSchema,
  asked: string,
  behind: readonly Step[],
): ExportedPath[] {
  const field = behind.find((step) => step.kind === 'attribute')?.name;
  const exportedType = impliedType(schema);
  if (field === undefined || typeof exportedType === 'string' || exportedType[0] !== 'object')
    return [];
  const indexed = behind[0]?.kind !== 'attribute';
  return Object.entries(exportedType[1]).flatMap(([name, type]) => {
    const element = elementOf(type);
    if (!element || !Object.hasOwn(element.fields, field)) return [];
    const of = (object: string): string => {
      const list = `${object}.${name}`;
      if (!indexed) return element.first(list);
      return typeof type !== 'string' && type[0] === 'set' ? `tolist(${list})` : list;
    };
    return [{ of, name, type, fit: 0.55 + 0.3 * similarity(asked, name) }];
  });
}
