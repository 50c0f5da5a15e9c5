import type { Outcome } from '../../../../src/evaluate/outcome.ts';

/** What became of the findings of one system's rows, counted finding by finding. */
export interface Waterfall {
  /** Rows that have a finding before or after. */
  readonly rows: number;
  /** Most frequent class first. */
  readonly kinds: readonly KindFlow[];
}

export interface KindFlow {
  readonly kind: string;
  readonly vanished: number;
  readonly stayed: number;
  readonly appeared: number;
}

/** In each row, of a class with `b` findings before and `a` after, the smaller number stayed. */
export function waterfall(outcomes: readonly Outcome[]): Waterfall {
  const flows = new Map<string, { vanished: number; stayed: number; appeared: number }>();
  for (const { before, after } of outcomes) {
    const [had, has] = [countKinds(before), countKinds(after)];
    for (const kind of new Set([...had.keys(), ...has.keys()])) {
      const [b, a] = [had.get(kind) ?? 0, has.get(kind) ?? 0];
      const flow = flows.get(kind) ?? { vanished: 0, stayed: 0, appeared: 0 };
      const stayed = Math.min(a, b);
      flows.set(kind, {
        vanished: flow.vanished + b - stayed,
        stayed: flow.stayed + stayed,
        appeared: flow.appeared + a - stayed,
      });
    }
  }
  return {
    rows: outcomes.filter(({ before, after }) => before.findings.length + after.findings.length > 0)
      .length,
    kinds: [...flows]
      .map(([kind, flow]) => ({ kind, ...flow }))
      .sort((a, b) => total(b) - total(a) || (a.kind < b.kind ? -1 : 1)),
  };
}

function countKinds({ findings }: Outcome['before']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

const total = ({ vanished, stayed, appeared }: KindFlow): number => vanished + stayed + appeared;
