import type { Answer } from './open-endpoint.ts';

type Tokens = Answer['tokens'];

/** What a run may cost, with what earlier runs of the same output have. */
export interface SpendingLimits {
  /** Read and written, together; above 0. */
  readonly tokens: number;
  readonly cost?: {
    /** In the currency of `prices`; above 0. */
    readonly most: number;
    /** Of a million tokens. */
    readonly prices: Tokens;
  };
}

/**
 * Counts what is spent, and lets nobody ask whose longest answer might go beyond a limit: an answer is paid for whether
 * it was wanted or not.
 */
export class Spending {
  private spent: Tokens;
  private reserved: Tokens = NOTHING;
  private asking = 0;
  private waiting: (() => void)[] = [];
  private readonly limits: SpendingLimits;

  constructor(limits: SpendingLimits, before: readonly Tokens[]) {
    this.limits = limits;
    this.spent = before.reduce((sum, one) => plus(sum, one), NOTHING);
  }

  /**
   * Sets aside what one answer may cost at most; false where it is too much. Where answers that are on their way may
   * turn out cheaper, it waits for them.
   */
  async reserve(most: Tokens): Promise<boolean> {
    while (!this.fits(plus(plus(this.spent, this.reserved), most))) {
      if (this.asking === 0) return false;
      await new Promise<void>((settled) => this.waiting.push(settled));
    }
    this.asking += 1;
    this.reserved = plus(this.reserved, most);
    return true;
  }

  /** An answer has come, or none will. An endpoint that does not count has used all that was set aside. */
  settle(most: Tokens, used: Tokens): void {
    const isCounted = used.prompt + used.answer > 0;
    this.asking -= 1;
    this.reserved = plus(this.reserved, most, -1);
    this.spent = plus(this.spent, isCounted ? used : most);
    const { waiting } = this;
    this.waiting = [];
    for (const settled of waiting) settled();
  }

  /** Tokens, and what they cost where prices are known. */
  total(): { readonly tokens: number; readonly cost?: number } {
    const { cost } = this.limits;
    const tokens = this.spent.prompt + this.spent.answer;
    return { tokens, ...(cost && { cost: costOf(this.spent, cost.prices) }) };
  }

  private fits(wanted: Tokens): boolean {
    const { tokens, cost } = this.limits;
    if (wanted.prompt + wanted.answer > tokens) return false;
    return cost === undefined || costOf(wanted, cost.prices) <= cost.most;
  }
}

const NOTHING: Tokens = { prompt: 0, answer: 0 };

const plus = (one: Tokens, other: Tokens, times = 1): Tokens => ({
  prompt: one.prompt + times * other.prompt,
  answer: one.answer + times * other.answer,
});

const costOf = ({ prompt, answer }: Tokens, prices: Tokens): number =>
  (prompt * prices.prompt + answer * prices.answer) / 1e6;
