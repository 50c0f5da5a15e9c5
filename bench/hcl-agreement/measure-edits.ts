import { applyEdits } from '../../src/hcl/edit/text-edit.ts';
import { parse } from '../../src/hcl/parse.ts';
import type { Sample } from './corpus.ts';
import { differsAsDeclared } from './declared.ts';
import { EDITS } from './edits.ts';
import { pickWith } from './pick.ts';
import { terraformFmt } from './terraform-fmt.ts';

interface Score {
  edits: number;
  refused: number;
  /** Attributes or blocks other than the declared ones came, went or changed. */
  undeclared: number;
  reformatted: number;
  clean: string;
}

interface Options {
  readonly seed: number;
  readonly repeats: number;
  readonly show: number;
}

/** For each kind of edit, on files that fmt leaves alone: does fmt leave the edited file alone too? */
export function measureEdits(clean: readonly Sample[], options: Options): Record<string, Score> {
  return Object.fromEntries(Object.keys(EDITS).map((name) => [name, score(name, clean, options)]));
}

function score(name: string, clean: readonly Sample[], { seed, repeats, show }: Options): Score {
  const pick = pickWith(seed);
  const edited: Sample[] = [];
  const undeclared: Sample[] = [];
  for (const { id, bytes } of clean) {
    const document = parse(bytes);
    for (let repeat = 0; repeat < repeats; repeat++) {
      const edits = EDITS[name]?.(document, pick);
      if (!edits) continue;
      const after = { id: `${id}-${repeat}`, bytes: applyEdits(bytes, edits) };
      edited.push(after);
      if (!differsAsDeclared(name, document, parse(after.bytes))) undeclared.push(after);
    }
  }
  const formatted = terraformFmt(edited);
  const refused = edited.filter(({ id }) => formatted.get(id) === undefined);
  const reformatted = edited.filter(({ id, bytes }) => formatted.get(id)?.equals(bytes) === false);
  for (const [what, list] of Object.entries({ refused, reformatted, undeclared })) {
    for (const { id, bytes } of list.slice(0, show)) {
      console.error(`${name}: ${what}: ${id}\n${firstDifference(bytes, formatted.get(id))}`);
    }
  }
  const rest = edited.length - refused.length - reformatted.length;
  return {
    edits: edited.length,
    refused: refused.length,
    undeclared: undeclared.length,
    reformatted: reformatted.length,
    clean: `${((100 * rest) / Math.max(1, edited.length)).toFixed(2)} %`,
  };
}

/** A few lines of both around the first line that differs, for reading by eye. */
function firstDifference(ours: Buffer, theirs: Buffer | undefined): string {
  const mine = ours.toString().split('\n');
  const fmt = (theirs ?? Buffer.alloc(0)).toString().split('\n');
  const line = theirs
    ? mine.findIndex((text, index) => text !== fmt[index])
    : mine.findIndex((text) => text.includes('zz'));
  const around = (lines: string[]): string =>
    lines.slice(Math.max(0, line - 5), line + 6).join('\n');
  return theirs ? `${around(mine)}\n--- fmt:\n${around(fmt)}\n` : `${around(mine)}\n`;
}
