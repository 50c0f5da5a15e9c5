import type { AttributeSchema, BlockSchema, CtyType } from '../../src/schema/schema.ts';
import type { Config, ConfigValue } from './encode-config.ts';

/** One step of the way from a type's top to an argument. */
export interface Step {
  readonly name: string;
  /** How the value below is wrapped: `single` for a lone object. */
  readonly nesting: 'list' | 'set' | 'single';
}

/** An argument that can be tried: a string, a number or a bool, alone or as the element of a collection. */
export interface Slot {
  readonly above: readonly Step[];
  readonly name: string;
  readonly scalar: 'string' | 'number' | 'bool';
  readonly collection: 'none' | 'list' | 'set' | 'map';
}

/** A block, or an attribute that is a list of objects. */
export interface Place {
  readonly above: readonly Step[];
  readonly slots: readonly Slot[];
  /** Every settable name of the place: slots and nested places. */
  readonly names: readonly string[];
  readonly nested: ReadonlyMap<string, Step['nesting']>;
}

/** wafv2 and quicksight nest the same blocks in themselves without end. */
const MAX_DEPTH = 6;
const MAX_PLACES = 300;

/** The places of a type, breadth first. */
export function placesOf(block: BlockSchema): Place[] {
  const places: Place[] = [];
  const queue: { readonly above: readonly Step[]; readonly block: BlockSchema | ObjectType }[] = [
    { above: [], block },
  ];
  for (let next = queue.shift(); next && places.length < MAX_PLACES; next = queue.shift()) {
    const { above } = next;
    const names: string[] = [];
    const slots: Slot[] = [];
    const children = new Map<string, Step['nesting']>();
    for (const [name, type] of settable(next.block, above.length === 0)) {
      const inner = objectIn(type);
      if (inner) {
        names.push(name);
        children.set(name, inner.nesting);
        if (above.length < MAX_DEPTH) {
          queue.push({ above: [...above, { name, nesting: inner.nesting }], block: inner.type });
        }
        continue;
      }
      const slot = slotOf(above, name, type);
      if (slot) {
        slots.push(slot);
        names.push(name);
      }
    }
    if (isBlock(next.block)) {
      for (const nested of next.block.blocks.values()) {
        if (nested.name === 'timeouts' || nested.nesting === 'map') continue;
        names.push(nested.name);
        const nesting = nested.nesting === 'group' ? 'single' : nested.nesting;
        children.set(nested.name, nesting);
        if (above.length < MAX_DEPTH) {
          queue.push({ above: [...above, { name: nested.name, nesting }], block: nested.block });
        }
      }
    }
    places.push({ above, slots, names, nested: children });
  }
  return places;
}

type ObjectType = Readonly<Record<string, CtyType>>;

function settable(block: BlockSchema | ObjectType, isTop: boolean): readonly [string, CtyType][] {
  if (!isBlock(block)) return Object.entries(block);
  const attributes: ReadonlyMap<string, AttributeSchema> = block.attributes;
  return [...attributes.values()]
    .filter(({ required, optional }) => required || optional)
    .filter(({ name }) => !(isTop && name === 'id'))
    .map(({ name, type }) => [name, type]);
}

const isBlock = (block: BlockSchema | ObjectType): block is BlockSchema =>
  (block as BlockSchema).attributes instanceof Map;

function objectIn(
  type: CtyType,
): { readonly nesting: Step['nesting']; readonly type: ObjectType } | undefined {
  if (typeof type === 'string') return undefined;
  const [kind, inner] = type;
  if (kind === 'object') return { nesting: 'single', type: inner as ObjectType };
  if ((kind === 'list' || kind === 'set') && Array.isArray(inner) && inner[0] === 'object') {
    return { nesting: kind, type: inner[1] as ObjectType };
  }
  return undefined;
}

function slotOf(above: readonly Step[], name: string, type: CtyType): Slot | undefined {
  const isScalar = (t: unknown): t is Slot['scalar'] =>
    t === 'string' || t === 'number' || t === 'bool';
  if (isScalar(type)) return { above, name, scalar: type, collection: 'none' };
  const [kind, inner] = type as readonly [string, CtyType];
  if (isScalar(inner) && (kind === 'list' || kind === 'set' || kind === 'map')) {
    return { above, name, scalar: inner, collection: kind };
  }
  return undefined;
}

/** A configuration in which only these values of one place are set. */
export function configAt(above: readonly Step[], values: Config): Config {
  return above.reduceRight<Config>(
    (inner, { name, nesting }) => ({ [name]: nesting === 'single' ? inner : [inner] }),
    values,
  );
}

/** The scalar as the slot takes it. */
export function wrapped(slot: Slot, scalar: ConfigValue): ConfigValue {
  if (slot.collection === 'none') return scalar;
  return slot.collection === 'map' ? { key: scalar } : [scalar];
}

export const slotName = ({ above, name }: Pick<Slot, 'above' | 'name'>): string =>
  [...above.map((step) => step.name), name].join('.');
