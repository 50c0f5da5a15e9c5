import { codeOfAnswer } from './code-of-answer.ts';
import type { DraftedRow, FinishedDraft } from './drafted-row.ts';
import { EndpointError } from './endpoint-error.ts';
import { MOST_ANSWER_TOKENS } from './most-answer-tokens.ts';
import type { Answer, Endpoint, Message } from './open-endpoint.ts';
import { type PromptRow, promptSha256 } from './prompt-row.ts';
import type { Spending } from './spending.ts';

export interface Drafting {
  readonly prompts: AsyncIterable<PromptRow>;
  readonly endpoint: Pick<Endpoint, 'model' | 'answer'>;
  /** Told in the rows alone; the endpoint has its own. */
  readonly temperature: number;
  /** Drafts of one prompt, 1 or more. */
  readonly samples: number;
  readonly jobs: number;
  readonly finished: ReadonlyMap<string, FinishedDraft>;
  readonly spending: Spending;
  /** Appends one row; calls may overlap. */
  readonly append: (row: DraftedRow) => Promise<void>;
  readonly onRow: (outcome: DraftOutcome) => void;
  readonly signal: AbortSignal;
}

/** `failed`: the endpoint gave no answer, so that the next run asks again. */
export type DraftOutcome = 'resumed' | 'drafted' | 'cut' | 'no-code' | 'failed';

/**
 * Asks for each prompt what is not there yet. Answers whether the budget lasted. Throws EndpointError where the endpoint
 * fails several times in a row, and ChangedPromptError where a finished row is of another prompt or model.
 */
export async function draftAll(drafting: Drafting): Promise<'done' | 'spent'> {
  const asks = asksOf(drafting);
  const run: Run = { failures: 0, isSpent: false };
  const workers = Array.from({ length: drafting.jobs }, () => work(asks, run, drafting));
  // All of them first: what another worker was answered is paid for, and written before a failure ends the run.
  const ends = await Promise.allSettled(workers);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return run.isSpent ? 'spent' : 'done';
}

/** A finished row that is not of what the input has now. */
export class ChangedPromptError extends Error {
  override readonly name = 'ChangedPromptError';
}

/** What the workers know of each other. */
interface Run {
  /** In a row. */
  failures: number;
  isSpent: boolean;
}

/** More of them in a row are no accident. */
const MOST_FAILURES = 3;

async function work(asks: AsyncGenerator<PromptRow>, run: Run, drafting: Drafting): Promise<void> {
  const { endpoint, spending, signal, append, onRow } = drafting;
  // Leaving this loop early closes the generator, so the other workers stop at their next row.
  for await (const ask of asks) {
    if (signal.aborted || run.isSpent) return;
    const messages = messagesFor(ask.prompt);
    const most = mostTokens(messages);
    if (!(await spending.reserve(most))) {
      run.isSpent = true;
      return;
    }
    // What fails may have been answered and lost on the way.
    let used = most;
    try {
      const answer = await endpoint.answer(messages, signal);
      used = answer.tokens;
      run.failures = 0;
      const row = rowOf(ask, answer, drafting);
      await append(row);
      onRow(row.left ?? 'drafted');
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof EndpointError)) throw error;
      onRow('failed');
      run.failures += 1;
      if (run.failures >= MOST_FAILURES) throw error;
    } finally {
      spending.settle(most, used);
    }
  }
}

async function* asksOf(drafting: Drafting): AsyncGenerator<PromptRow> {
  const { prompts, samples, finished, onRow } = drafting;
  for await (const row of prompts)
    for (let sample = 1; sample <= samples; sample++) {
      const ask = { ...row, id: sample === 1 ? row.id : `${row.id}#${sample}` };
      const known = finished.get(ask.id);
      if (!known) yield ask;
      else if (isOf(known, ask, drafting)) onRow('resumed');
      else throw new ChangedPromptError(ask.id);
    }
}

const isOf = (known: FinishedDraft, { prompt }: PromptRow, { endpoint }: Drafting): boolean =>
  known.promptSha256 === promptSha256(prompt) && known.model === endpoint.model;

function rowOf(
  { id, prompt, ...row }: PromptRow,
  { text, cut, tokens }: Answer,
  { endpoint: { model }, temperature }: Drafting,
): DraftedRow {
  const draft = codeOfAnswer(text);
  const left = cut ? 'cut' : draft.trim() === '' ? 'no-code' : undefined;
  return {
    id,
    model,
    temperature,
    promptSha256: promptSha256(prompt),
    prompt,
    ...row,
    tokens,
    ...(left ? { left } : { draft }),
  };
}

const messagesFor = (prompt: string): Message[] => [
  { role: 'system', content: SYSTEM },
  { role: 'user', content: prompt },
];

const SYSTEM =
  'You write Terraform. Answer with the whole configuration as one file, in one ```hcl block and nothing else.';

/** No token is shorter than a byte; a message costs a few besides. */
const mostTokens = (messages: readonly Message[]): Answer['tokens'] => ({
  prompt: messages.reduce((sum, { content }) => sum + Buffer.byteLength(content) + 16, 0),
  answer: MOST_ANSWER_TOKENS,
});
