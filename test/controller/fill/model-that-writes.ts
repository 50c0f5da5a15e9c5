import type { Controller, WriteOptions, Written } from '../../../src/controller/controller.ts';

export interface Asked extends WriteOptions {
  readonly prefix: string;
}

/** A model that wants to write `text`, a character a token, each of them as likely as `log` says. */
export function modelThatWrites(text: string, log = -0.1) {
  const asked: Asked[] = [];
  const controller = {
    write: async (prefix: string, options: WriteOptions) => {
      asked.push({ ...options, prefix });
      return greedy(text, options);
    },
    score: async (_: string, candidates: readonly string[]) =>
      candidates.map(({ length }) => log * length),
  } as unknown as Controller;
  return { controller, asked };
}

/** One that does not ask what may stand. */
export function modelThatIgnores(text: string) {
  return {
    ...modelThatWrites('').controller,
    write: async (): Promise<Written> => ({ ...NOTHING, text, end: 'stop', tokens: text.length }),
  } as Controller;
}

function greedy(text: string, { stop, maxTokens, accept }: WriteOptions): Written {
  for (let length = 1; length <= text.length; length++) {
    const begun = text.slice(0, length);
    const at = Math.min(...stop.map((end) => begun.indexOf(end)).filter((place) => place >= 0));
    const ended = at !== Number.POSITIVE_INFINITY;
    const sofar = ended ? begun.slice(0, at) : begun;
    const count = { ...NOTHING, tokens: length };
    if (accept?.(sofar, ended) === false)
      return { ...count, text: begun.slice(0, -1), end: 'refused' };
    if (ended) return { ...count, text: sofar, end: 'stop' };
    if (length === maxTokens) return { ...count, text: begun, end: 'length' };
  }
  return { ...NOTHING, text, end: 'length', tokens: text.length };
}

const NOTHING = { text: '', tokens: 0, steps: 0, proposed: 0, taken: 0 } as const;
