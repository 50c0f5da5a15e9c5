import type { Worker } from 'node:worker_threads';
import type {
  Accept,
  Controller,
  ControllerDescription,
  WriteOptions,
  Written,
} from './controller.ts';
import { ControllerError, type FailureReason } from './controller-error.ts';
import type { Continuation } from './session/text-so-far.ts';
import type { Call, Reply, Request } from './worker/protocol.ts';

/** The caller's side of a worker that has loaded its model. */
export class WorkerController implements Controller {
  readonly description: ControllerDescription;
  readonly failures = new Map<FailureReason, number>();
  private readonly thread: Worker;
  private readonly pending = new Map<number, Pending>();
  private lastId = 0;
  private crash: ControllerError | undefined;

  constructor(thread: Worker, description: ControllerDescription) {
    this.thread = thread;
    this.description = description;
    thread.on('message', (reply: Reply) => this.take(reply));
    thread.on('error', (cause) => this.lose(`The worker failed: ${cause}`, cause));
    thread.on('exit', () => this.lose('The worker has ended.'));
    // A program that is done does not wait for it.
    thread.unref();
  }

  async score(prefix: string, candidates: readonly string[], signal?: AbortSignal) {
    if (candidates.length === 0) return [];
    const reply = await this.call({ kind: 'score', prefix, candidates }, signal);
    if (reply.kind !== 'scores') throw new Error(`a ${reply.kind} for a score`);
    return reply.scores;
  }

  async write(
    prefix: string,
    { draft = '', stop, maxTokens, accept }: WriteOptions,
    signal?: AbortSignal,
  ): Promise<Written> {
    const asks = accept !== undefined;
    const reply = await this.call(
      { kind: 'write', prefix, draft, stop, maxTokens, asks },
      signal,
      accept,
    );
    if (reply.kind !== 'written') throw new Error(`a ${reply.kind} for a write`);
    return reply.written;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.crash) return;
    const ended = new Promise((resolve) => this.thread.once('exit', resolve));
    this.crash = new ControllerError('crashed', 'The controller is closed.');
    this.thread.ref();
    this.post({ kind: 'close' });
    await ended;
  }

  private async call(
    call: Unnumbered<Call>,
    signal?: AbortSignal,
    accept?: Accept,
  ): Promise<Answer> {
    const aborted = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const abort = () => Atomics.store(aborted, 0, 1);
    signal?.addEventListener('abort', abort);
    if (signal?.aborted) abort();
    try {
      return await this.ask({ ...call, aborted, id: ++this.lastId } as Call, accept);
    } catch (error) {
      if (error instanceof ControllerError)
        this.failures.set(error.reason, (this.failures.get(error.reason) ?? 0) + 1);
      throw error;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }

  private async ask(call: Call, accept: Accept | undefined): Promise<Answer> {
    if (this.crash) throw this.crash;
    this.thread.ref();
    try {
      return await new Promise<Answer>((resolve, reject) => {
        this.pending.set(call.id, { resolve, reject, accept });
        this.post(call);
      });
    } finally {
      this.pending.delete(call.id);
      if (this.pending.size === 0) this.thread.unref();
    }
  }

  private take(reply: Reply): void {
    if (!('id' in reply)) return;
    const pending = this.pending.get(reply.id);
    if (reply.kind === 'ask') this.choose(reply.id, reply.texts, pending);
    else if (reply.kind === 'failed')
      pending?.reject(new ControllerError(reply.reason, reply.message));
    else pending?.resolve(reply);
  }

  private choose(id: number, texts: readonly Continuation[], pending: Pending | undefined): void {
    let index = -1;
    try {
      index = texts.findIndex(({ text, ended }) => pending?.accept?.(text, ended));
    } catch (error) {
      // The caller's own mistake goes back to the caller; the worker hears that nothing was accepted.
      pending?.reject(error);
    }
    this.post({ kind: 'answer', id, index });
  }

  private lose(message: string, cause?: unknown): void {
    this.crash ??= new ControllerError('crashed', message, { cause });
    for (const { reject } of this.pending.values()) reject(this.crash);
  }

  private post(request: Request): void {
    this.thread.postMessage(request);
  }
}

type Answer = Extract<Reply, { readonly kind: 'scores' | 'written' }>;

type Unnumbered<C> = C extends unknown ? Omit<C, 'id' | 'aborted'> : never;

interface Pending {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
  readonly accept: Accept | undefined;
}
