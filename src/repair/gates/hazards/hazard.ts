import type { Block, Document, Item } from '../../../hcl/tree.ts';
import type { ConstantValue } from '../leaves/constant-values.ts';
import type { Leaf } from '../leaves/leaf.ts';

/** Something a reviewer would want to think about, so that no repair may bring it in. */
export interface Hazard {
  readonly id: HazardId;
  /** As in "it would add …". */
  readonly words: string;
  readonly reason: string;
  /**
   * A key for every time a declaration has it. What counts is whether a key is new to the module or comes more often than
   * before; so a key with the value in it says that another value is another hazard.
   */
  readonly keys: (parts: ItemParts) => Iterable<string>;
}

/** Names of the hazards, as `.iac-dpo.yml` allows them. */
export const HAZARD_IDS = [
  'provisioner',
  'executing-data',
  'file-read',
  'module-source',
  'provider-source',
  'state-backend',
  'credential',
  'open-network',
  'wildcard',
  'principal',
  'disabled-encryption',
  'public-access',
  'data-loss',
] as const;
export type HazardId = (typeof HAZARD_IDS)[number];

/** A declaration, or whatever stands at the level of a file, as the hazards look at it. */
export interface ItemParts {
  readonly document: Document;
  readonly item: Item;
  readonly leaves: readonly Leaf[];
  readonly blocks: readonly BlockPart[];
  readonly constantOf: ConstantValue;
}

export interface BlockPart {
  readonly block: Block;
  /** Blocks around it, outermost first. */
  readonly path: readonly Block[];
}

/** The block at the level of the file that a leaf lies in: `resource`, `variable` … */
export const topOf = ({ path }: Leaf): Block | undefined => path[0];

/** What a leaf is about: the last key above it. */
export const nameOf = ({ keys }: Leaf): string => keys.at(-1) ?? '';

/** Tags and labels describe: nothing they say opens or closes anything. */
export const describesOnly = ({ keys, path }: Leaf): boolean =>
  keys.some((key, index) => index < keys.length - 1 && DESCRIPTIVE.test(key)) ||
  path.some(({ type }) => DESCRIPTIVE.test(type.text)) ||
  /^(?:description|comment|name|name_prefix)$/i.test(nameOf({ keys } as Leaf));

const DESCRIPTIVE = /^(?:tags|tags_all|labels|default_tags|metadata)$/i;
