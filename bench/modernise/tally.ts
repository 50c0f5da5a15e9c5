import type { Finding } from '../../src/finding/finding.ts';
import type { Repair } from '../../src/repair/repair.ts';

/** Counts of one corpus, by what is deprecated. */
export class Tally {
  private rows = 0;
  private affected = 0;
  private worse = 0;
  private readonly found = new Map<string, { modernised: number; left: number }>();
  private readonly reasons = new Map<string, number>();

  /** `plain` is the same repair without `modernise`; absent where nothing is deprecated. */
  add({ applied, outdated = [], after }: Repair, plain?: Repair): void {
    this.rows += 1;
    if (!plain) return;
    this.affected += 1;
    const errors = ({ findings }: Repair['after']) =>
      findings.filter(({ severity }) => severity === 'error').length;
    if (after.verdict !== plain.after.verdict || errors(after) > errors(plain.after))
      this.worse += 1;
    for (const { finding, modernises } of applied)
      if (modernises) this.entry(finding).modernised += 1;
    for (const { finding, reason } of outdated) {
      this.entry(finding).left += 1;
      // A reason names things; the class is what is left without the names.
      const why = reason.replace(/`[^`]*`/g, '`…`');
      this.reasons.set(why, (this.reasons.get(why) ?? 0) + 1);
    }
  }

  page(): string {
    const entries = [...this.found].sort((a, b) => sum(b[1]) - sum(a[1]));
    const all = entries.reduce((total, [, one]) => total + sum(one), 0);
    const done = entries.reduce((total, [, one]) => total + one.modernised, 0);
    return [
      `${this.rows} rows, ${this.affected} with something deprecated; ${all} findings, ${done} modernised, ${all - done} left; verdicts worse: ${this.worse}.`,
      '',
      '| deprecated | found | modernised | left |',
      '|---|---|---|---|',
      ...entries.map(
        ([name, one]) => `| ${name} | ${sum(one)} | ${one.modernised} | ${one.left} |`,
      ),
      '',
      ...[...this.reasons].sort((a, b) => b[1] - a[1]).map(([why, count]) => `- ${count} × ${why}`),
    ].join('\n');
  }

  private entry(finding: Finding): { modernised: number; left: number } {
    const name = nameOf(finding);
    const known = this.found.get(name) ?? { modernised: 0, left: 0 };
    this.found.set(name, known);
    return known;
  }
}

const sum = ({ modernised, left }: { modernised: number; left: number }): number =>
  modernised + left;

/** The first words of the provider's sentence name what is deprecated. */
function nameOf({ summary, detail }: Finding): string {
  const argument = /^(\S+) is deprecated\./.exec(detail)?.[1];
  const attribute = /^The attribute "([^"]+)" is deprecated/.exec(detail)?.[1];
  return argument ?? attribute ?? (summary === 'Deprecated Resource' ? detail : summary);
}
