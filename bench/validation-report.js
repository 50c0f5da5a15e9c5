/**
 * Writes docs/validation.md from what these left in tmp/validation/:
 *
 *     node bench/checker-agreement.js --renew-oracle --fill     # asks terraform for every row once
 *     node bench/checker-agreement.js --time 12 --out tmp/validation/agreement.json
 *     node bench/fuzz-checker.js --cases 1500 --seed 3 > tmp/validation/fuzz.txt
 *     node bench/function-agreement.js --seed 5 --each 8 > tmp/validation/functions.txt
 *     for s in gpt4:8 gpt5-mini:4 local-llm:8; do
 *       node bench/validator-agreement.js ../shared/corpus/drafts-${s%%:*}.jsonl --rows 200 \
 *         --every ${s##*:} --out tmp/validation/validator-${s%%:*}.json
 *     done
 *     node bench/engines.js ../shared/corpus/drafts-gpt4.jsonl --rows 10 --rounds 3 --out tmp/validation/engines.json
 *     node bench/discovery.js > tmp/validation/discovery.json
 *     node bench/validation-report.js
 *
 * A part whose file is missing is left out of the page, and the page says so. The two parts with TF_MIRROR
 * also ask the real provider. Time what is to be timed on a quiet machine.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { agreement, functions, fuzz, timing, validators } from './validation-report/agreement.js';
import { engines } from './validation-report/engines.js';
import { discovery, known } from './validation-report/rest.js';

const FOLDER = 'tmp/validation';
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const text = (name) =>
  existsSync(`${FOLDER}/${name}`) ? readFileSync(`${FOLDER}/${name}`, 'utf8') : undefined;
const json = (name) => {
  const found = text(name);
  return found === undefined ? undefined : JSON.parse(found);
};

const parts = [
  `# Validation

Written by \`node bench/validation-report.js\` on ${new Date().toISOString().slice(0, 10)}, commit ${commit}, Node ${process.version}, two shared cores.
How far the checker agrees with terraform, terraform over replayed schemas with the real provider, and what each costs.
`,
  agreement(json('agreement.json')),
  timing(json('agreement.json')),
  fuzz(text('fuzz.txt')),
  functions(text('functions.txt')),
  validators(
    ['gpt4', 'gpt5-mini', 'local-llm'].map((name) => [name, json(`validator-${name}.json`)]),
  ),
  engines(json('engines.json')),
  discovery(json('discovery.json')),
  known(),
];
writeFileSync('docs/validation.md', `${parts.join('\n').trimEnd()}\n`);
