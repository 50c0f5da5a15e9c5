import type { Told } from '../reliability/write-part.ts';
import type { FuzzRun } from './fuzz-in-child.ts';
import type { Reader } from './reader.ts';

/** The table of docs/reliability.md, and what it says. */
export function pageRows(
  rows: readonly { readonly reader: Reader; readonly run: FuzzRun }[],
): Pick<Told, 'paragraphs' | 'table'> {
  const inputs = rows.reduce((sum, { run }) => sum + run.inputs, 0);
  const found = rows.reduce((sum, { run }) => sum + run.found.length, 0);
  return {
    paragraphs: [
      `${inputs.toLocaleString('en')} inputs, mutated from our own test cases and the corpora, led by V8's coverage: what reaches new code is built upon. A reader may refuse an input in the ways it declares; it must neither throw anything else, nor take a second (the checker five, the repair loop twenty), nor break what it promises, such as that printing what was scanned gives the file back, or that an edit changes the bytes it declares and no others. Found in this run: ${found}. What earlier runs found is in test/fixtures/fuzz and read in every test run.`,
    ],
    table: {
      columns: [
        'reader',
        'inputs',
        'built upon',
        'characters of code that ran',
        'slowest, ms',
        'found',
      ],
      rows: rows.map(({ reader, run }) => [
        reader.title,
        run.inputs,
        run.corpus,
        run.covered,
        Math.round(run.slowest),
        run.found.length,
      ]),
    },
  };
}
