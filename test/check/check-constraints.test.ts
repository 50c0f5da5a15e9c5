import { checkModule } from '../../src/check/check.ts';
import { openConstraints } from '../../src/constraints/open-constraints.ts';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { storedSchemas } from '../support/open-terraform.ts';

const catalogue = { ...storedSchemas(), constraints: openConstraints('schemas') };

test('every block that stands for an item of an argument is held against what the provider checks', () => {
  const block = (cidr: string) =>
    `  ingress {\n    from_port   = 1\n    to_port     = 2\n    protocol    = "tcp"\n    cidr_blocks = ["${cidr}"]\n  }\n`;
  const blocks = ['10.0.0.300/8', '10.0.0.0/8', '10.0.0.0/99'].map(block).join('');
  const text = `resource "aws_security_group" "main" {\n${blocks}}\n`;
  const { findings } = checkModule(moduleFromText('main', text), catalogue);
  expect(findings.map(({ stage, summary }) => [stage, /"(.*?)"/.exec(summary)?.[1]])).toEqual([
    [5, '10.0.0.0/99'],
    [5, '10.0.0.300/8'],
  ]);
});
