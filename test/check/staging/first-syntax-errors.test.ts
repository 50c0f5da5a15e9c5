import { checkModule } from '../../../src/check/check.ts';
import { stageFindings } from '../../../src/check/stage-findings.ts';
import type { Finding } from '../../../src/finding/finding.ts';
import { moduleOf } from '../../support/module-of.ts';
import { storedSchemas } from '../../support/open-terraform.ts';

const catalogue = storedSchemas();

const placesOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ place, summary }) => `${place?.file}:${place?.range.start} ${summary}`);

test('terraform says less about a broken file than the checker finds', () => {
  const module = moduleOf({
    'main.tf': 'locals {\n  a = \n  b : 2\n  c : 3\n}\nvariable {\n}\n',
    'whole.tf': 'output {\n  value = 1\n}\n',
  });
  const { findings } = checkModule(module, catalogue);
  const shown = stageFindings(findings, module);
  expect(placesOf(shown).toSorted()).toEqual([
    'main.tf:15 Invalid expression',
    'main.tf:18 Argument or block definition required',
    'main.tf:26 Argument or block definition required',
    'main.tf:43 Missing name for variable',
    'whole.tf:7 Missing name for output',
  ]);
});

test('a broken file of a called module is named as seen from the root', () => {
  const called = moduleOf('locals {\n  a = (1 2)\n}\n');
  const root = moduleOf('module "b" {\n  source = "./b"\n}\n');
  const child = { kind: 'local', source: './b', directory: 'b', module: called } as const;
  const module = { ...root, children: new Map([['b', child]]) };
  const { findings } = checkModule(module, catalogue);
  expect(placesOf(stageFindings(findings, module))).toEqual([
    'b/main.tf:18 Unbalanced parentheses',
  ]);
});
