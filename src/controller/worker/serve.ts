import type { MessagePort } from 'node:worker_threads';
import { asControllerError, ControllerError } from '../controller-error.ts';
import { openPackage } from '../package/open-package.ts';
import { Engine } from '../session/engine.ts';
import type { Continuation } from '../session/text-so-far.ts';
import type { Watch } from '../session/watch.ts';
import type { Call, Reply, Request, WorkerData } from './protocol.ts';

/** The worker's side: loads the model, then works on calls in turn until it is told to close. */
export async function serve(port: MessagePort, { folder, ...options }: WorkerData): Promise<void> {
  const reply = (message: Reply) => port.postMessage(message);
  const questions = new Questions(reply);
  try {
    const engine = await Engine.open(await openPackage(folder), options);
    let turn = Promise.resolve();
    port.on('message', (request: Request) => {
      if (request.kind === 'answer') questions.answer(request.index);
      else turn = turn.then(() => workOn(request));
    });
    reply({ kind: 'ready' });

    async function workOn(request: Exclude<Request, { kind: 'answer' }>): Promise<void> {
      if (request.kind !== 'close')
        reply(await answer(engine, request, questions, options.limits.ms));
      else {
        await engine.dispose();
        port.close();
      }
    }
  } catch (error) {
    const { reason, message } = asControllerError(error);
    reply({ kind: 'unusable', reason, message });
    port.close();
  }
}

async function answer(
  engine: Engine,
  call: Call,
  questions: Questions,
  limit: number,
): Promise<Reply> {
  const { id, prefix } = call;
  const watch = watchOf(call, limit);
  try {
    watch.check();
    if (call.kind === 'score')
      return { kind: 'scores', id, scores: await engine.score(prefix, call.candidates, watch) };
    const choose = (texts: readonly Continuation[]) => questions.ask(id, texts);
    const request = call.asks ? { ...call, choose } : call;
    return { kind: 'written', id, written: await engine.write(prefix, request, watch) };
  } catch (error) {
    const { reason, message } = asControllerError(error);
    return { kind: 'failed', id, reason, message };
  }
}

function watchOf({ aborted }: Call, limit: number): Watch {
  const end = performance.now() + limit;
  const timeIsUp = () => performance.now() > end;
  return {
    timeIsUp,
    check: () => {
      if (Atomics.load(aborted, 0) !== 0) throw new ControllerError('aborted', 'Aborted.');
      if (timeIsUp())
        throw new ControllerError('out-of-time', `The controller has ${limit} ms a call.`);
    },
  };
}

/** Questions to the other side; there is one at a time, as there is one call at a time. */
class Questions {
  private readonly reply: (message: Reply) => void;
  private waiting: ((index: number) => void) | undefined;

  constructor(reply: (message: Reply) => void) {
    this.reply = reply;
  }

  ask(id: number, texts: readonly Continuation[]): Promise<number> {
    this.reply({ kind: 'ask', id, texts });
    return new Promise((resolve) => {
      this.waiting = resolve;
    });
  }

  answer(index: number): void {
    this.waiting?.(index);
    this.waiting = undefined;
  }
}
