import { applyEdits } from '../../src/hcl/edit/text-edit.ts';
import { parse } from '../../src/hcl/parse.ts';
import type { Token } from '../../src/hcl/token.ts';
import type { Document } from '../../src/hcl/tree.ts';
import type { Sample } from './corpus.ts';
import { type Pick, pickWith } from './pick.ts';
import { terraformFmt } from './terraform-fmt.ts';

interface Score {
  files: number;
  /** All top-level blocks are still found, where the file was broken. */
  blocksFound: string;
  /** Where inserting what the problems name gives a file terraform accepts. */
  mended: string;
  /** The mended file has the same tokens as before the damage. */
  restored: string;
}

const DAMAGES = ['}', ']', ')', 'close-quote', 'close-heredoc'] as const;

/** Takes one closing bracket, quote or marker out of each file: is what lies behind it still found? */
export function measureDamage(
  clean: readonly Sample[],
  { seed, show }: { seed: number; show: number },
): Record<string, Score> {
  return Object.fromEntries(
    DAMAGES.map((kind) => [`without ${kind}`, score(kind, clean, pickWith(seed), show)]),
  );
}

function score(kind: Token['kind'], clean: readonly Sample[], pick: Pick, show: number): Score {
  const damaged = clean.flatMap(({ id, bytes }) => {
    const token = pick(parse(bytes).tokens.filter((each) => each.kind === kind));
    return token ? [{ id, bytes: without(bytes, token), before: bytes }] : [];
  });
  const verdicts = terraformFmt(damaged);
  const broken = damaged.filter(({ id }) => verdicts.get(id) === undefined);
  const documents = new Map(broken.map(({ id, bytes }) => [id, parse(bytes)]));
  const found = broken.filter(
    ({ id, before }) => headers(documents.get(id) as Document) === headers(parse(before)),
  );
  const mended = broken.map(({ id, before }) => ({
    id,
    before,
    bytes: mend(documents.get(id) as Document),
  }));
  const accepted = terraformFmt(mended);
  const valid = mended.filter(({ id }) => accepted.get(id) !== undefined);
  const restored = valid.filter(({ bytes, before }) => tokensOf(bytes) === tokensOf(before));
  const missed = broken.filter((sample) => !found.includes(sample));
  const refused = mended.filter(({ id }) => accepted.get(id) === undefined);
  console.error(
    [
      ...missed.slice(0, show).map(({ id }) => `without ${kind}: blocks lost: ${id}`),
      ...refused.slice(0, show).map(({ id }) => `without ${kind}: not mended: ${id}`),
    ].join('\n'),
  );
  const share = (part: number): string =>
    `${part} (${((100 * part) / Math.max(1, broken.length)).toFixed(1)} %)`;
  return {
    files: broken.length,
    blocksFound: share(found.length),
    mended: share(valid.length),
    restored: share(restored.length),
  };
}

/** Takes the token out, and its line where it was alone on it. */
function without(bytes: Buffer, { start, end }: Token): Buffer {
  const line = bytes.lastIndexOf(0x0a, start - 1) + 1;
  const next = bytes.indexOf(0x0a, end) + 1 || bytes.length;
  const alone =
    bytes.toString('latin1', line, start).trim() === '' &&
    bytes.toString('latin1', end, next).trim() === '';
  return Buffer.concat([
    bytes.subarray(0, alone ? line : start),
    bytes.subarray(alone ? next : end),
  ]);
}

function mend({ bytes, problems }: Document): Buffer {
  const edits = problems.flatMap(({ insert }) =>
    insert ? [{ range: { start: insert.at, end: insert.at }, text: insert.text }] : [],
  );
  return applyEdits(bytes, edits);
}

const headers = ({ body }: Document): string =>
  body.items
    .map((item) =>
      item.kind === 'block'
        ? [item.type.text, ...item.labels.map(({ text }) => text)].join(' ')
        : item.name.text,
    )
    .join('\n');

const tokensOf = (bytes: Buffer): string =>
  parse(bytes)
    .tokens.filter(({ kind }) => kind !== 'newline' && kind !== 'comment')
    .map(({ start, end }) => bytes.toString('latin1', start, end).trim())
    .join(' ');
