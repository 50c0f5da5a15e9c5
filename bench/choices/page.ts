import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { comparison } from './comparison.ts';

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
export function page(folder: string, card: string): string {
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
${existsSync(card) ? `\n## Data\n\n${readFileSync(card, 'utf8').replace(/^# Data card\n\n/, '')}` : ''}`;
}

const percent = (share: number): string =>
  Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`;
