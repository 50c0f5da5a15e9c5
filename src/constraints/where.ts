/** Where an argument stands, in the three ways that messages write it. */
export interface Where {
  /** Ends at the first set, whose elements have no address. */
  readonly path: readonly (string | number)[];
  readonly inSet: boolean;
  /** As SDK 2 writes it: `a.0.b`. */
  readonly key: string;
  /** As the framework writes it: `a[0].b`. */
  readonly dotted: string;
}

export const TOP: Where = { path: [], inSet: false, key: '', dotted: '' };

export function argumentOf({ path, inSet, key, dotted }: Where, name: string): Where {
  return {
    path: inSet ? path : [...path, name],
    inSet,
    key: key === '' ? name : `${key}.${name}`,
    dotted: dotted === '' ? name : `${dotted}.${name}`,
  };
}

export function elementOf(
  { path, inSet, key, dotted }: Where,
  index: number,
  of: 'list' | 'set',
): Where {
  const isSet = inSet || of === 'set';
  return {
    path: isSet ? path : [...path, index],
    inSet: isSet,
    key: `${key}.${index}`,
    dotted: `${dotted}[${index}]`,
  };
}
