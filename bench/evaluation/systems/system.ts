import type { Step } from '../../../src/evaluate/outcome.ts';
import type { Task } from '../tasks.ts';

/** One way from a draft to a better one. */
export interface System {
  /** In `outcomes.jsonl`. */
  readonly name: string;
  readonly run: (tasks: readonly Task[]) => Promise<Made[]> | Made[];
}

/** What a system made of a task; as many as there are tasks, in their order. */
export interface Made {
  readonly result: string;
  readonly said?: string;
  readonly ms?: number;
  readonly steps?: readonly Step[];
  readonly abstained?: readonly { readonly kind: string; readonly reason: string }[];
}
