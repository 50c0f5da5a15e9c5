import { parse } from '../../src/hcl/parse.ts';
import { scan } from '../../src/hcl/scan.ts';
import type { Token } from '../../src/hcl/token.ts';
import type { Sample } from './corpus.ts';
import type { Formatted } from './terraform-fmt.ts';

type Counts = Record<string, number>;

/** Whether terraform and we call the same files broken, and cut the same tokens before and after fmt. */
export function measureVerdicts(
  samples: readonly Sample[],
  formatted: Formatted,
  show: number,
): { verdicts: Counts; tokens: Counts } {
  const verdicts: Counts = {
    'both accept': 0,
    'both refuse': 0,
    'only we refuse': 0,
    'only terraform refuses': 0,
  };
  const tokens: Counts = {
    'round trips': 0,
    'bytes lost': 0,
    'same after fmt': 0,
    'same but for what fmt rewrites': 0,
    'different after fmt': 0,
  };
  const count = (counts: Counts, what: string, id: string, bad: boolean): void => {
    counts[what] = (counts[what] ?? 0) + 1;
    if (bad && (counts[what] as number) <= show) console.error(`${what}: ${id}`);
  };
  for (const { id, bytes } of samples) {
    const after = formatted.get(id);
    const ours = parse(bytes).problems.length === 0;
    const theirs = after !== undefined;
    if (ours === theirs) count(verdicts, ours ? 'both accept' : 'both refuse', id, false);
    else count(verdicts, ours ? 'only terraform refuses' : 'only we refuse', id, true);
    const back = printed(bytes, scan(bytes)).equals(bytes);
    count(tokens, back ? 'round trips' : 'bytes lost', id, !back);
    if (!after) continue;
    const same = spelling(bytes) === spelling(after);
    if (same) count(tokens, 'same after fmt', id, false);
    else {
      const rewritten = words(bytes) === words(after);
      count(
        tokens,
        rewritten ? 'same but for what fmt rewrites' : 'different after fmt',
        id,
        !rewritten,
      );
    }
  }
  return { verdicts, tokens };
}

/** The file put together again from its tokens and the blanks between them. */
function printed(bytes: Buffer, tokens: readonly Token[]): Buffer {
  let at = 0;
  const parts: Buffer[] = [];
  for (const { start, end } of tokens) {
    const gap = bytes.subarray(at, start);
    if (!/^[ \t]*$/.test(gap.toString('latin1'))) return Buffer.alloc(0);
    parts.push(gap, bytes.subarray(start, end));
    at = end;
  }
  return Buffer.concat(parts);
}

/** Tokens as text, without what fmt is free to change: blanks, and trailing blanks of comments. */
function spelling(bytes: Buffer): string {
  return scan(bytes)
    .filter(({ kind }) => kind !== 'newline' && kind !== 'bom')
    .map(({ kind, start, end }) => {
      const text = bytes.toString('latin1', start, end);
      // fmt rewrites `//` as it stands, but trims the end of a comment and moves a heredoc's marker.
      return `${kind} ${kind === 'comment' || kind === 'close-heredoc' ? text.trim() : text}`;
    })
    .join('\n');
}

/** fmt makes `"${x}"` to `x`, `b label {` to `b "label" {` and `type = "string"` to `type = string`. */
function words(bytes: Buffer): string {
  const rewritten = new Set([
    'newline',
    'bom',
    'open-quote',
    'close-quote',
    'open-interpolation',
    'close-template',
  ]);
  return scan(bytes)
    .filter(({ kind }) => !rewritten.has(kind))
    .map(({ start, end }) => bytes.toString('latin1', start, end).trim())
    .join(' ');
}
