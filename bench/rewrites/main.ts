import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { openValidator } from '../../src/terraform/open-validator.ts';
import { openFacts } from '../evaluation/open-facts.ts';
import { measured } from '../evaluation/run.ts';
import { ours } from '../evaluation/systems/ours.ts';
import { draft, gold, rewriteWith } from '../evaluation/systems/systems.ts';
import { tasksOf } from '../evaluation/tasks.ts';
import { rewriteChoice } from './rewrite-choices.ts';

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pairs: { type: 'boolean', default: false },
      controller: { type: 'string' },
      /** What the page calls the model; default: its folder's name. */
      name: { type: 'string' },
      /** How it was made, for the page. */
      made: { type: 'string' },
    },
  });
  const tasks = tasksOf('paper');
  if (values.pairs) {
    const rows = tasks.map(rewriteChoice).filter((row) => row !== undefined);
    writeFileSync(PAIRS, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    console.error(`${rows.length} of ${tasks.length} drafts are in ${PAIRS}`);
    return;
  }
  const { controller } = values;
  if (!controller) throw new Error('Name the model: --controller FOLDER; or --pairs.');
  const name = basename(controller);
  const title = values.name ?? name;
  const catalogue = openFacts();
  const opened = await openValidator('local', catalogue, { environment: process.env });
  if (opened.kind === 'checker') throw new Error(opened.why);
  await using validator = opened.validator;
  const outcomes = await measured(
    tasks.filter(({ corpus }) => corpus === 'test'),
    [gold, draft, ours(FOLDER), rewriteWith(controller, title)],
    {
      folder: FOLDER,
      validate: validator.validate,
      catalogue,
      say: (notice) => console.error(notice),
    },
  );
  const kept = { name: title, ...(values.made && { made: values.made }), outcomes };
  writeFileSync(`tmp/pairs/rewritten-${name}.json`, JSON.stringify(kept));
  const own = outcomes.filter(({ system }) => system === title);
  const changed = own.filter(({ draft, result }) => draft !== result);
  const valid = own.filter(({ after }) => after.valid);
  console.log(JSON.stringify({ texts: own.length, changed: changed.length, valid: valid.length }));
}

/** Where the evaluation keeps repairs by build and verdicts by text. */
const FOLDER = 'tmp/evaluation';
const PAIRS = 'tmp/pairs/rewrites.jsonl';
