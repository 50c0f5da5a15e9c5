/** `compute`, asked once for each line of a packed file, so that equal things are one and the same object. */
export function remembered<T>(compute: (line: number) => T): (line: number) => T {
  const known = new Map<number, T>();
  return (line) => {
    const found = known.get(line);
    if (found !== undefined) return found;
    const value = compute(line);
    known.set(line, value);
    return value;
  };
}
