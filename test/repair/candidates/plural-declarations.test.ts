import { applyEdits } from '../../../src/hcl/edit/text-edit.ts';
import { parse } from '../../../src/hcl/parse.ts';
import { pluralDeclarations } from '../../../src/repair/candidates/other-finding/plural-declarations.ts';

function declared(text: string): string | undefined {
  const document = parse(Buffer.from(text));
  const [block] = document.body.items;
  if (block?.kind !== 'block') throw new Error('the case begins with a block');
  const [candidate] = pluralDeclarations({ file: 'main.tf', document, path: [block] });
  return candidate && applyEdits(document.bytes, candidate.edits).toString();
}

test('each output of a list gets a block of its own', () => {
  expect(
    declared(
      'outputs {\n  id = aws_vpc.main.id\n\n  arn {\n    value = aws_vpc.main.arn\n  }\n}\n',
    ),
  ).toBe(
    'output "id" {\n  value = aws_vpc.main.id\n}\n\noutput "arn" {\n  value = aws_vpc.main.arn\n}\n',
  );
});

test('a variable of a list keeps its default', () => {
  expect(
    declared('variables {\n  region = "us-east-1"\n  tags = {\n    Name = "a"\n  }\n}\n'),
  ).toBe(
    'variable "region" {\n  default = "us-east-1"\n}\n\nvariable "tags" {\n  default = {\n    Name = "a"\n  }\n}\n',
  );
});

test('what is no list of declarations stays', () => {
  expect(declared('settings {\n  a = 1\n}\n')).toBeUndefined();
  expect(declared('outputs {}\n')).toBeUndefined();
  expect(declared('modules {\n  vpc = "./vpc"\n}\n')).toBeUndefined();
});
