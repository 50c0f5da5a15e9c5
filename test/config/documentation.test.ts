import { readFileSync } from 'node:fs';
import { FINDING_KINDS } from '../../src/config/config-shape.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { GATES } from '../../src/repair/gates/gates.ts';
import { HAZARD_IDS } from '../../src/repair/gates/hazards/hazard.ts';

const page = readFileSync('docs/configuration.md', 'utf8');

test('the example of the documentation is taken', () => {
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  expect(readConfig(example)).toMatchObject({
    gates: { churn: 1.5 },
    ignore: ['legacy/**', '**/*.generated.tf'],
    limits: { maxRounds: 5, maxCandidates: 4000, maxSeconds: 20 },
  });
});

test('every gate has its row, which says whether it can be off', () => {
  for (const { id, always } of GATES)
    expect(page).toMatch(new RegExp(`^\\| \`${id}\` \\| .* \\| ${always ? 'no' : 'yes'}`, 'm'));
});

test('every hazard has its row, and every class of findings its name', () => {
  for (const id of HAZARD_IDS) expect(page).toContain(`| \`${id}\` |`);
  for (const kind of FINDING_KINDS) expect(page).toContain(`\`${kind}\``);
});
