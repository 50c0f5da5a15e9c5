/** An address as Go's `net.ParseIP` reads it: like everybody, but without a zone and without leading zeros. */
export const isIP = (text: string): boolean => isIPv4(text) || isIPv6(text);

export const isIPv4 = (text: string): boolean => bytesOfV4(text) !== undefined;

export const isIPv6 = (text: string): boolean =>
  text.includes(':') && bytesOfV6(text) !== undefined;

export function bytesOfV4(text: string): readonly number[] | undefined {
  const parts = text.split('.');
  const isByte = (part: string): boolean => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255;
  return parts.length === 4 && parts.every(isByte) ? parts.map(Number) : undefined;
}

export function bytesOfV6(text: string): readonly number[] | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map(groupsOf);
  if (!head || (halves.length === 2 && !tail)) return undefined;
  const missing = 16 - head.length - (tail?.length ?? 0);
  if (halves.length === 1) return missing === 0 ? head : undefined;
  // Go lets `::` stand for no group at all only where none is missing… which it refuses.
  return missing >= 2 ? [...head, ...Array<number>(missing).fill(0), ...(tail ?? [])] : undefined;
}

/** The bytes of `a:b:c`, whose last group may be an IPv4 address. */
function groupsOf(text: string): readonly number[] | undefined {
  if (text === '') return [];
  const groups = text.split(':');
  const bytes: number[] = [];
  for (const [index, group] of groups.entries()) {
    const v4 = index === groups.length - 1 && group.includes('.') ? bytesOfV4(group) : undefined;
    if (v4) bytes.push(...v4);
    else if (/^[0-9a-fA-F]{1,4}$/.test(group)) {
      const value = Number.parseInt(group, 16);
      bytes.push(value >> 8, value & 0xff);
    } else return undefined;
  }
  return bytes;
}
