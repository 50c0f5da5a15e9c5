import type { Written } from '../controller.ts';
import type { FailureReason } from '../controller-error.ts';
import type { RuntimeData } from '../runtime/onnxruntime.ts';
import type { EngineOptions } from '../session/engine.ts';
import type { Continuation } from '../session/text-so-far.ts';

/** What the worker is started with. */
export interface WorkerData extends EngineOptions, RuntimeData {
  readonly folder: string;
}

/** To the worker. Calls are worked on in turn. */
export type Request =
  | {
      readonly kind: 'score';
      readonly id: number;
      /** One 32-bit integer; anything but 0 aborts the call, even while the worker reads no messages. */
      readonly aborted: Int32Array;
      readonly prefix: string;
      readonly candidates: readonly string[];
    }
  | {
      readonly kind: 'write';
      readonly id: number;
      readonly aborted: Int32Array;
      readonly prefix: string;
      readonly draft: string;
      readonly stop: readonly string[];
      readonly maxTokens: number;
      /** Ask which of several texts may stand. */
      readonly asks: boolean;
    }
  | { readonly kind: 'answer'; readonly id: number; readonly index: number }
  | { readonly kind: 'close' };

export type Call = Extract<Request, { readonly aborted: Int32Array }>;

/** From the worker. */
export type Reply =
  | { readonly kind: 'ready' }
  /** There is no model; nothing else follows. */
  | { readonly kind: 'unusable'; readonly reason: FailureReason; readonly message: string }
  | { readonly kind: 'scores'; readonly id: number; readonly scores: readonly number[] }
  | { readonly kind: 'written'; readonly id: number; readonly written: Written }
  | { readonly kind: 'ask'; readonly id: number; readonly texts: readonly Continuation[] }
  | {
      readonly kind: 'failed';
      readonly id: number;
      readonly reason: FailureReason;
      readonly message: string;
    };
