import { bytesOfV4, bytesOfV6 } from './ip-address.ts';

export interface Cidr {
  readonly version: 4 | 6;
  readonly prefix: number;
  /** No bit is set after the prefix. */
  readonly isNetwork: boolean;
  /** The network as Go writes it: no host bits, shortest form. */
  readonly network: string;
  readonly isCanonical: boolean;
}

/** An address block as Go's `net.ParseCIDR` reads it. */
export function cidrOf(text: string): Cidr | undefined {
  const slash = text.indexOf('/');
  const [address, length] = [text.slice(0, slash), text.slice(slash + 1)];
  if (slash < 0 || !/^\d{1,3}$/.test(length)) return undefined;
  const v4 = bytesOfV4(address);
  const bytes = v4 ?? (address.includes(':') ? bytesOfV6(address) : undefined);
  const prefix = Number(length);
  if (!bytes || prefix > bytes.length * 8) return undefined;
  const masked = bytes.map((byte, index) => {
    const kept = Math.min(8, Math.max(0, prefix - index * 8));
    return byte & ~(0xff >> kept);
  });
  const network = `${v4 ? masked.join('.') : shortest(masked)}/${prefix}`;
  return {
    version: v4 ? 4 : 6,
    prefix,
    isNetwork: masked.every((byte, index) => byte === bytes[index]),
    network,
    isCanonical: text === network,
  };
}

/** RFC 5952, as Go writes addresses. */
function shortest(bytes: readonly number[]): string {
  const groups = Array.from({ length: 8 }, (_, i) =>
    (((bytes[2 * i] ?? 0) << 8) | (bytes[2 * i + 1] ?? 0)).toString(16),
  );
  const text = groups.join(':');
  const runs = [...text.matchAll(/(?:^|(?<=:))0(?::0)+(?![0-9a-f])/g)];
  const longest = runs.reduce<RegExpMatchArray | undefined>(
    (best, run) => (run[0].length > (best?.[0].length ?? 0) ? run : best),
    undefined,
  );
  if (!longest) return text;
  const start = longest.index ?? 0;
  const head = text.slice(0, start).replace(/:$/, '');
  const tail = text.slice(start + longest[0].length).replace(/^:/, '');
  return `${head}::${tail}`;
}
