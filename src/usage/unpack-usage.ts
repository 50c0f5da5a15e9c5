import type { ResourceMode } from '../finding/finding.ts';
import { ownValue } from '../value/own-value.ts';
import type { EdgeUsage, PathUsage, ProviderUsage, TypeUsage } from './usage.ts';

/**
 * Reads the text `bench/usage-statistics/pack.ts` writes: a header line, then one JSON text a line, of which
 * the header tells the numbers. A line is parsed when first asked for. `text` is trusted: the caller has
 * checked its SHA-256.
 */
export function unpackUsage(text: string): ProviderUsage {
  const lines = text.split('\n');
  const header = JSON.parse(lines[0] ?? '') as PackedHeader;
  const types = {
    resource: new Map(Object.entries(header.resource)),
    data: new Map(Object.entries(header.data)),
    ephemeral: new Map<string, number>(),
  };
  const known = new Map<number, TypeUsage>();
  const typeAt = (line: number): TypeUsage => {
    const usage = known.get(line) ?? typeUsage(JSON.parse(lines[line] ?? '') as PackedType);
    known.set(line, usage);
    return usage;
  };
  let edges: ReadonlyMap<string, readonly EdgeUsage[]> | undefined;
  return {
    of: (mode, type) => {
      const line = types[mode].get(type);
      return line === undefined ? undefined : typeAt(line);
    },
    edgesOf: (argument) => {
      edges ??= new Map(
        Object.entries(JSON.parse(lines[header.edges] ?? '') as PackedEdges).map(
          ([name, packed]) => [name, packed.map(edgeUsage)],
        ),
      );
      return edges.get(argument) ?? [];
    },
    principalOf: (argument) => ownValue(header.principals, argument),
  };
}

/** What each line holds; the numbers are lines. */
export interface PackedHeader {
  readonly format: 1;
  /** What was counted; the hash is that of the corpus file. */
  readonly counted: readonly {
    readonly file: string;
    readonly sha256: string;
    readonly rows: number;
  }[];
  readonly resource: Readonly<Record<string, number>>;
  readonly data: Readonly<Record<string, number>>;
  readonly edges: number;
  readonly principals: Readonly<Record<string, string>>;
}

export interface PackedType {
  readonly n: number;
  readonly p: Readonly<Record<string, PackedPath>>;
}

/** Shares are in per cent. */
export interface PackedPath {
  readonly s: number;
  readonly n: number;
  readonly v?: number;
  readonly w?: number;
  readonly l?: readonly PackedLiteral[];
  readonly e?: readonly PackedEdge[];
}

export type PackedLiteral = readonly [text: string, share: number, brings?: readonly string[]];

/** `aws_vpc.id`, or `data.aws_vpc.id`. */
export type PackedEdge = readonly [
  to: string,
  count: number,
  share: number,
  drawn: number,
  several: number,
];

export type PackedEdges = Readonly<Record<string, readonly PackedEdge[]>>;

const typeUsage = ({ n, p }: PackedType): TypeUsage => ({
  declared: n,
  at: new Map(Object.entries(p).map(([path, packed]) => [path, pathUsage(packed)])),
});

const pathUsage = ({ s, n, v = 0, w = 100, l = [], e = [] }: PackedPath): PathUsage => ({
  share: s / 100,
  count: n,
  variable: v / 100,
  plain: w / 100,
  literals: l.map(([text, share, brings = []]) => ({ text, share: share / 100, brings })),
  edges: e.map(edgeUsage),
});

function edgeUsage([to, count, share, drawn, several]: PackedEdge): EdgeUsage {
  const names = to.split('.');
  const mode: ResourceMode = names[0] === 'data' ? 'data' : 'resource';
  const [type = '', ...attribute] = mode === 'data' ? names.slice(1) : names;
  return {
    mode,
    type,
    attribute: attribute.join('.'),
    count,
    share: share / 100,
    drawn: drawn / 100,
    several: several / 100,
  };
}
