/** An IP network: the address with its host bits cleared. */
export interface Network {
  readonly address: bigint;
  readonly prefix: number;
  /** 32 or 128. */
  readonly bits: number;
}

/** A prefix in CIDR notation as Go reads it; undefined where it reads none. */
export function parseNetwork(text: string): Network | undefined {
  const slash = text.indexOf('/');
  const length = text.slice(slash + 1);
  if (slash < 0 || !/^\d{1,3}$/.test(length) || (length.length > 1 && length.startsWith('0')))
    return undefined;
  const host = text.slice(0, slash);
  const bits = host.includes(':') ? 128 : 32;
  const address = bits === 32 ? parseIpv4(host) : parseIpv6(host);
  const prefix = Number(length);
  if (address === undefined || prefix > bits) return undefined;
  return { address: maskTo(address, prefix, bits), prefix, bits };
}

export function networkText({ address, prefix, bits }: Network): string {
  return `${addressText(address, bits)}/${prefix}`;
}

export function addressText(address: bigint, bits: number): string {
  if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => (address >> shift) & 0xffn).join('.');
  // Go writes an IPv4 address that is mapped into IPv6 as the former.
  if (address >> 32n === 0xffffn) return addressText(address & 0xffffffffn, 32);
  const groups = Array.from({ length: 8 }, (_, i) =>
    ((address >> BigInt(112 - 16 * i)) & 0xffffn).toString(16),
  );
  return shortened(groups);
}

function parseIpv4(text: string): bigint | undefined {
  const parts = text.split('.');
  // Terraform still takes leading zeros, and for decimals.
  if (parts.length !== 4 || !parts.every((part) => /^\d+$/.test(part))) return undefined;
  if (parts.some((part) => Number(part) > 255)) return undefined;
  return parts.reduce((address, part) => (address << 8n) | BigInt(Number(part)), 0n);
}

function parseIpv6(text: string): bigint | undefined {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  let plain = text;
  if (dotted) {
    const low = parseIpv4(dotted[2] ?? '');
    if (low === undefined) return undefined;
    plain = `${dotted[1]}${(low >> 16n).toString(16)}:${(low & 0xffffn).toString(16)}`;
  }
  const halves = plain.split('::');
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const gap = 8 - head.length - tail.length;
  if (halves.length === 2 ? gap < 1 : gap !== 0) return undefined;
  const groups = [...head, ...Array.from({ length: Math.max(gap, 0) }, () => '0'), ...tail];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return groups.reduce((address, group) => (address << 16n) | BigInt(`0x${group}`), 0n);
}

/** The longest run of at least two zero groups as `::`, the first of equally long ones. */
function shortened(groups: readonly string[]): string {
  let best = { start: 0, length: 1 };
  for (let i = 0; i < groups.length; i++) {
    let end = i;
    while (groups[end] === '0') end++;
    if (end - i > best.length) best = { start: i, length: end - i };
  }
  if (best.length < 2) return groups.join(':');
  const head = groups.slice(0, best.start).join(':');
  return `${head}::${groups.slice(best.start + best.length).join(':')}`;
}

function maskTo(address: bigint, prefix: number, bits: number): bigint {
  const host = BigInt(bits - prefix);
  return (address >> host) << host;
}
