/** What one repair may cost. Both are caps; the first one reached ends the search where it stands. */
export interface BudgetLimits {
  /** Candidates tried with the checker, 1 or more. Decides alike on every machine. */
  readonly candidates: number;
  /** Wall milliseconds, for modules whose every check is slow; above 0. */
  readonly ms: number;
}

/** A module of 30 findings tries about 500; what needs more than this is no repair any more. */
export const DEFAULT_BUDGET: BudgetLimits = { candidates: 4000, ms: 20_000 };

/** Counts what a repair spends. Shared by all searches of one repair. */
export class Budget {
  private tried = 0;
  private readonly limits: BudgetLimits;
  private readonly now: () => number;
  private readonly end: number;

  constructor(limits: BudgetLimits, now: () => number) {
    this.limits = limits;
    this.now = now;
    this.end = now() + limits.ms;
  }

  /** Takes `count` candidates off. */
  spend(count: number): void {
    this.tried += count;
  }

  /** Whether more than `share` of it (0 to 1, inclusive) is gone. */
  isGone(share = 1): boolean {
    return (
      this.tried >= this.limits.candidates * share ||
      this.now() >= this.end - this.limits.ms * (1 - share)
    );
  }
}
