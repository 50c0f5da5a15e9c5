/** What a record says of a name that somebody else chose; `constructor` and its like are in every object and in no record. */
export const ownValue = <Value>(
  record: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined => (Object.hasOwn(record, name) ? record[name] : undefined);
