import type { CtyType } from '../../schema/schema.ts';
import { capital, join, otherNumber, plural, replaced } from './name-forms.ts';
import {
  COMPOUNDS,
  COUNTS,
  ENDINGS,
  endingsFor,
  FLAGS,
  QUALIFIERS,
  STANDS_ALONE,
  SWAPS,
  SYNONYMS,
} from './rename-words.ts';

/** A name that a model writes where the schema has another, and the rule it follows. */
export interface WrongName {
  readonly rule: RenameRule;
  readonly name: string;
}

export const RENAME_RULES = [
  'prefix-dropped',
  'prefix-added',
  'suffix-dropped',
  'suffix-added',
  'suffix-swapped',
  'number',
  'word-dropped',
  'synonym',
  'flag',
  'count',
  'qualifier',
  'joined',
  'split',
  'case',
] as const;

export type RenameRule = (typeof RENAME_RULES)[number];

/** What a name stands for: its type decides which endings go with it. */
export interface Named {
  readonly name: string;
  /** Words of the resource type and of the blocks around: `['aws', 's3', 'bucket']`. */
  readonly around: readonly string[];
  /** Absent for a block. */
  readonly type?: CtyType;
}

/** Every name that the rules make of one, each rule's names once; the name itself is not among them. */
export function wrongNames(named: Named): WrongName[] {
  const words = named.name.split('_');
  const found = new Map<string, WrongName>();
  for (const rule of RENAME_RULES)
    for (const name of MAKERS[rule](words, named))
      if (name !== named.name && name !== '' && !found.has(name) && /^[A-Za-z]/.test(name))
        found.set(name, { rule, name });
  return [...found.values()];
}

type Maker = (words: readonly string[], named: Named) => readonly string[];

const MAKERS: Readonly<Record<RenameRule, Maker>> = {
  // db_name → name, vpc_security_group_ids → security_group_ids
  'prefix-dropped': (words) =>
    words.slice(1).flatMap((_, index) => {
      const rest = words.slice(index + 1);
      return rest.length === 1 && !STANDS_ALONE.has(rest[0] ?? '') ? [] : [join(rest)];
    }),
  // name → environment_name, bucket → s3_bucket
  'prefix-added': (words, { around }) => {
    const own = around.slice(1);
    const prefixes = own.flatMap((_, index) => [own.slice(index), own.slice(0, index + 1)]);
    return prefixes
      .filter((prefix) => !prefix.some((word) => words.includes(word)))
      .map((prefix) => join([...prefix, ...words]));
  },
  // role_arn → role, solution_stack_name → solution_stack
  'suffix-dropped': (words) =>
    words.length > 1 && ENDINGS.has(words.at(-1) ?? '') ? [join(words.slice(0, -1))] : [],
  // bucket → bucket_name, role → role_arn
  'suffix-added': (words, { type }) =>
    ENDINGS.has(words.at(-1) ?? '')
      ? []
      : endingsFor(type).map((ending) => join([...words, ending])),
  // db_subnet_group_name → db_subnet_group_id, instance_class → instance_type
  'suffix-swapped': (words) =>
    SWAPS.filter((set) => set.includes(words.at(-1) ?? ''))
      .flat()
      .map((word) => join([...words.slice(0, -1), word])),
  // subnet_ids → subnet_id, tag → tags
  number: (words) => words.map((word, index) => join(replaced(words, index, [otherNumber(word)]))),
  // preferred_backup_window → preferred_window
  'word-dropped': (words) =>
    words.length < 3
      ? []
      : words.slice(1, -1).map((_, index) => join(replaced(words, index + 1, []))),
  synonym: (words) =>
    words.flatMap((word, index) =>
      SYNONYMS.filter((set) => set.includes(word))
        .flat()
        .map((other) => join(replaced(words, index, [other]))),
    ),
  // enable_dns_support ↔ dns_support_enabled
  flag: (words, { type }) => {
    if (type !== 'bool') return [];
    const bare = words.filter((word) => !FLAGS.has(word));
    return [
      join(['enable', ...bare]),
      join([...bare, 'enabled']),
      join(['is', ...bare]),
      join(bare),
    ];
  },
  // node_count → number_of_nodes, num_nodes, nodes
  count: (words, { type }) => {
    if (type !== 'number') return [];
    const bare = words.filter((word) => !COUNTS.has(word));
    const many = join([...bare.slice(0, -1), plural(bare.at(-1) ?? '')]);
    return [
      `number_of_${many}`,
      `num_${many}`,
      `${join(bare)}_count`,
      `desired_${join(bare)}_count`,
    ];
  },
  // backup_window → preferred_backup_window, username → master_username
  qualifier: (words) =>
    QUALIFIERS.filter((one) => !words.includes(one)).map((one) => join([one, ...words])),
  // user_data → userdata
  joined: (words) =>
    words
      .slice(1)
      .map((_, index) =>
        join([
          ...words.slice(0, index),
          `${words[index]}${words[index + 1]}`,
          ...words.slice(index + 2),
        ]),
      ),
  // buildspec → build_spec
  split: (words) =>
    words.flatMap((word, index) =>
      COMPOUNDS.filter(([a, b]) => word === `${a}${b}`).map((pair) =>
        join(replaced(words, index, pair)),
      ),
    ),
  // backup_retention_period → backup_Retention_period, backupRetentionPeriod
  case: (words) =>
    words.length < 2
      ? []
      : [
          words.map((word, index) => (index === 0 ? word : capital(word))).join(''),
          ...words.map((word, index) => join(replaced(words, index, [capital(word)]))),
        ],
};
