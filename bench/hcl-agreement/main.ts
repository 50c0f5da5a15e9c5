import { parseArgs } from 'node:util';
import { draftFiles, humanFiles } from './corpus.ts';
import { measureDamage } from './measure-damage.ts';
import { measureEdits } from './measure-edits.ts';
import { measureParsers } from './measure-parsers.ts';
import { measureVerdicts } from './measure-verdicts.ts';
import { terraformFmt } from './terraform-fmt.ts';

/** Prints one table for each question; `--json` prints the same numbers as JSON. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      /** How many examples of each disagreement to name on stderr, by row. */
      show: { type: 'string', default: '0' },
      /** Repeats of each edit on each file. */
      repeats: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      /** Which parts to run. */
      only: { type: 'string', default: 'verdicts,parsers,edits,damage' },
      /** Takes every n-th file only. */
      every: { type: 'string', default: '1' },
    },
  });
  const show = Number(values.show);
  const every = Number(values.every);
  const thin = <T>(all: T[]): T[] => all.filter((_, index) => index % every === 0);
  const human = thin(humanFiles());
  const all = [...human, ...thin(draftFiles())];
  const formatted = terraformFmt(all);
  const clean = all.filter(({ id, bytes }) => formatted.get(id)?.equals(bytes));
  const valid = all.filter(({ id }) => formatted.get(id) !== undefined);
  const parts = new Set(values.only.split(','));
  const seed = Number(values.seed);
  const report = {
    files: {
      human: human.length,
      drafts: all.length - human.length,
      valid: valid.length,
      clean: clean.length,
    },
    ...(parts.has('verdicts') ? measureVerdicts(all, formatted, show) : {}),
    ...(parts.has('parsers') ? await measureParsers(valid, show) : {}),
    ...(parts.has('edits')
      ? { edits: measureEdits(clean, { seed, repeats: Number(values.repeats), show }) }
      : {}),
    ...(parts.has('damage') ? { damage: measureDamage(clean, { seed, show }) } : {}),
  };
  if (values.json) console.log(JSON.stringify(report, null, 2));
  else for (const [title, table] of Object.entries(report)) printTable(title, table);
}

function printTable(title: string, table: Readonly<Record<string, unknown>>): void {
  console.log(`\n## ${title}\n\n| what | count |\n|---|---|`);
  for (const [what, count] of Object.entries(table)) {
    console.log(`| ${what} | ${typeof count === 'object' ? JSON.stringify(count) : count} |`);
  }
}
