import type { ModuleView } from '../../module/module-view.ts';
import type { Author } from '../../repair/author.ts';
import type { Candidate } from '../../repair/candidate.ts';
import { locate } from '../../repair/context.ts';
import type { RankRequest } from '../../repair/ranker.ts';
import { acceptText } from '../constrain/accept-text.ts';
import type { Controller } from '../controller.ts';
import { ControllerError } from '../controller-error.ts';
import { editText } from '../prompt/edit-text.ts';
import { plainLine } from '../prompt/plain-line.ts';
import { promptFor } from '../prompt/prompt.ts';
import { END, editLines, textOfLines } from './edit-lines.ts';
import { filledCandidate } from './filled-candidate.ts';
import { type Slot, slotFor } from './slot.ts';
import { slotConstraint } from './slot-constraint.ts';

/**
 * Writes a value, a block or a resource of its own where the rules made one up, in their place and form: syntax,
 * names and references are held to grammar, schema and module while it is written. What the model is not sure of
 * itself is dropped. Where it gives no answer there is no candidate. Rejects with `signal.reason` when aborted.
 * `leastSure` is the model's own (`fill` of its manifest): natural logarithm a token, 0 or less. Its text then comes
 * before those of the rules; without one it comes behind them.
 */
export function authorWithController(
  controller: Controller,
  { leastSure, signal }: { readonly leastSure?: number; readonly signal?: AbortSignal } = {},
): Author {
  // One search asks for the same again in every state that it tries. All its states have one draft.
  const repairs = new WeakMap<ModuleView, Answers>();
  return {
    write: async (request) => {
      const { draft } = request.context;
      const answers: Answers = repairs.get(draft) ?? new Map();
      repairs.set(draft, answers);
      const task = taskFor(request);
      if (!task || (answers.size >= MOST_TEXTS && !answers.has(task.key))) return [];
      const answer =
        answers.get(task.key) ?? answerOf(controller, task, leastSure ?? UNFITTED, signal);
      answers.set(task.key, answer);
      const text = await answer;
      const { slot } = task;
      const score =
        leastSure === undefined ? slot.candidate.score - BEHIND : best(request.candidates) + AHEAD;
      const candidate = text === undefined ? undefined : filledCandidate(slot, text, score);
      return candidate && isNew(candidate, request.candidates) ? [candidate] : [];
    },
  };
}

/** The rules come first where it was not measured how often the model is right. */
const BEHIND = 0.02;
/** Where it was, what it is sure of is right more often than what they make up. */
const AHEAD = 0.01;

const best = (candidates: readonly Candidate[]): number =>
  Math.max(...candidates.map(({ score }) => score));

/** By what was asked. */
type Answers = Map<string, Promise<string | undefined>>;

/** Texts that one repair may wait for: each is seconds on two cores. */
const MOST_TEXTS = 8;

interface Task {
  readonly slot: Slot;
  readonly prefix: string;
  /** The rules' own words in the slot, and what follows them. */
  readonly draft: string;
  readonly constraint: ReturnType<typeof editLines>;
  readonly key: string;
}

function taskFor({ context, finding, candidates }: RankRequest): Task | undefined {
  const slot = slotFor(finding, candidates);
  const at = slot && locate(context, finding);
  const prompt = slot && promptFor(context, finding);
  if (!slot || !at || prompt === undefined) return undefined;
  const edit = editText(context.scope.view.module, slot.candidate.edits, at.file);
  const head = `\n|${plainLine(slot.head)}`;
  const place = edit.indexOf(head);
  const constraint = slotConstraint(context, at, slot);
  if (place < 0 || !constraint) return undefined;
  const end = place + head.length;
  const prefix = prompt + edit.slice(0, end);
  return { slot, prefix, draft: edit.slice(end), constraint: editLines(constraint), key: prefix };
}

/** Undefined where there is none, whatever the reason. */
const answerOf = (
  controller: Controller,
  task: Task,
  leastSure: number,
  signal: AbortSignal | undefined,
) =>
  written(controller, task, leastSure, signal).catch((error: unknown) => {
    signal?.throwIfAborted();
    if (error instanceof ControllerError) return undefined;
    throw error;
  });

async function written(
  controller: Controller,
  { slot, prefix, draft, constraint }: Task,
  leastSure: number,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  const { text, end, tokens } = await controller.write(
    prefix,
    { draft, stop: [END], maxTokens: MOST_TOKENS[slot.kind], accept: acceptText(constraint) },
    signal,
  );
  // Asked again: what comes out of the worker is not to be believed.
  const isWhole = (end === 'stop' || end === 'end-of-text') && acceptText(constraint)(text, true);
  if (!isWhole) return undefined;
  const [log = Number.NEGATIVE_INFINITY] = await controller.score(
    prefix,
    [`${text}${END}\n`],
    signal,
  );
  return log / Math.max(1, tokens) >= leastSure ? textOfLines(text) : undefined;
}

const MOST_TOKENS = { value: 96, block: 256 } as const;

/**
 * Natural logarithm a token: e^-1.5 is one in 4.5. A model that was trained on edits is far surer of most of its
 * tokens; one that has nothing to say, or is held back from what it would say, is not.
 */
const UNFITTED = -1.5;

const isNew = ({ edits }: Candidate, candidates: readonly Candidate[]): boolean => {
  const own = JSON.stringify(edits);
  return !candidates.some((other) => JSON.stringify(other.edits) === own);
};
