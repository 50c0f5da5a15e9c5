import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { comparison } from './comparison.ts';
import { draftedTable } from './drafted-table.ts';
import { fillsTables } from './fills-table.ts';
import { knowableValues } from './knowable.ts';
import { learningCurves } from './learning-curve.ts';
import { rewritesTable } from './rewrites-table.ts';
import { secondRound } from './second-round.ts';

/** What one run of this bench kept. */
export interface Ranked {
  readonly name: string;
  /** How the model came to be, for the page. */
  readonly made?: string;
  readonly weights: { readonly length: number; readonly rules: number };
  /** Wall milliseconds a choice. */
  readonly ms: number;
  readonly dev: ReturnType<typeof comparison>;
  readonly test: ReturnType<typeof comparison>;
}

/** docs/controller.md from what was measured. */
export function page(folder: string, card: string, choices: string): string {
  const ranked = readdirSync(folder)
    .filter((file) => /^ranked-.*\.json$/.test(file))
    .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Ranked)
    .sort((a, b) => a.test.all.model - b.test.all.model);
  const [first] = ranked;
  if (!first) throw new Error(`No ranked-*.json in ${folder}; run this with --controller first.`);
  const rows = ranked.map(({ name, test, ms }) => {
    const { model, together, choices } = test.all;
    return `| ${name} | ${choices} | ${percent(model)} | ${percent(together)} | ${test.onlyTogether} : ${test.onlyRules} | ${test.p < 0.001 ? '< 0.001' : test.p.toFixed(3)} | ${ms.toFixed(0)} |`;
  });
  const best = ranked.at(-1) as Ranked;
  const classes = Object.entries(best.test.byClass).map(
    ([name, { choices, rules, together }]) =>
      `| ${name} | ${choices} | ${percent(rules)} | ${percent(together)} |`,
  );
  return `# The controller

Written by \`node bench/choices.js --page\` on ${new Date().toISOString().slice(0, 10)} from the runs of \`node bench/choices.js --controller FOLDER --most ${first.test.all.choices}\`.

A choice is a fault injected into Terraform that people wrote, of which at least two repairs pass the checker and the gates, and one gives the text back. The models were trained on other repositories than these choices are from; how their word and the rules' go together is fitted on the dev split and measured here on the test split. Rules alone take the right one in **${percent(first.test.all.rules)}** of ${first.test.all.choices}.

| model | choices | alone | with the rules | only it : only rules right | p (McNemar) | ms a choice |
|---|--:|--:|--:|--:|--:|--:|
${rows.join('\n')}

${ranked.map(({ name, made }) => (made ? `- ${name}: ${made}\n` : '')).join('')}
${best.name} by class of fault:

| class | choices | rules | with the model |
|---|--:|--:|--:|
${classes.join('\n')}

The target of 30 points above rules was set when rules chose right in 57.5 % (name similarity on masked references). Today's rules know which resource an argument usually refers to, so that there are ${((1 - first.test.all.rules) * 100).toFixed(1)} points left above them.
${section('Learning', LEARNING, learningCurves('tmp/train'))}${section('A second round', SAMPLED, secondRound(`${folder}/r2-sampled.jsonl`))}${section('Writing', WRITING, fillsTables(folder))}${section('Rewriting whole files', REWRITING, rewritesTable(folder))}
## What was tried, and what it did

${remedies(knowableValues(choices))}
${existsSync(card) ? `\n## Data\n\n${readFileSync(card, 'utf8').replace(/^# Data card\n\n/, '')}` : ''}${section('Choices from drafts', DRAFTED, draftedTable(folder))}`;
}

const section = (title: string, words: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n## ${title}\n\n${words}\n\n${lines.join('\n')}\n`;

const DRAFTED =
  'What `iac-dpo draft-pairs` makes of drafts, proven by real terraform: of every step of a repair that is proven as a whole and takes nothing away, the edit against those that take something away and those that are refused. Where two edits keep everything, nobody knows which is right, so that most steps decide nothing. SmolLM2-135M was asked by `iac-dpo draft` for 24 configurations, 640 tokens each at most: 18 were cut and 5 had no code.';

const LEARNING =
  'How often the model alone, without the rules, had the right option first, before it learned from that choice. The options here are those that train best: the rules err on them, or nearly do, so that shares are lower than above.';

const SAMPLED =
  'Texts of the train split asked of a model that has learned once (listwise, 256 choices): it writes edits of its own, which are tried like all others, and says how it likes what passes (`iac-dpo pairs --controller`). Above, two models went on from there with the same 128 choices, `sampled` with its own edits and its order of what is wrong, `plain` without.';

const WRITING =
  "Where a value, a block or a resource is missing and no name tells what it was, the rules make something up, and the model may write something else (`bench/fills.js`). Its text counts as right where it gives the author's back.";

const REWRITING =
  "The paper's way, for comparison (`bench/rewrites.js`): the model is given the draft and writes the whole file anew, checked by nobody. Drafts of the test part of the paper's split by local 7–8B models (the paper's own, by GPT-4o, are not public), so that its numbers and these compare in order only. What a model does not finish, or what is no file, stays the draft. An empty file passes terraform: read the share that passes beside the addresses that were kept.";

const remedies = ({
  missed,
  inPrompt,
}: ReturnType<
  typeof knowableValues
>): string => `- *The base as it is* knows no edits: it is no help at all.
- *Listwise preference over the options* (LoRA) learns to choose from hundreds of choices, and ends below the rules, which look at all of the schema and at what people usually write.
- *Plain DPO and Target-DPO* on the first 256 choices, beside listwise on the same: all three teach the base, which chooses right in fewer than half, to do so in four of five and more, and none comes near the rules. Masking what two options share wins nothing here, where options are a line or two and differ in most of it; each choice costs a pass of the reference more.
- *A product of experts* of rules and model, two weights fitted on the dev split, takes from the model what it has. There is nothing significant in it.
- *A second round* with the edits that the model of the first writes itself among the options: no better than the same choices without (and neither is more than one round of as many); of its own edits one in twenty is right.
- *SFT on right edits alone* (values, blocks, alternatives; whether the rules offer them or not), and its text taken only where it is surer than a threshold fitted on the dev split: it writes values that pass the checker, and now and then the author's where the rules miss it, but as often something else where the rules were right.

Why: what is left above the rules are names, numbers and texts that their author was free to choose. Of ${missed.toLocaleString('en')} missing values that the rules do not offer, the words of ${inPrompt} stand somewhere in the prompt; most of the others can only be guessed. What a model could win is custom; that takes more than the thousand examples that two CPU cores can be shown in an hour.`;

const percent = (share: number): string =>
  Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`;
