import type { Attribute } from '../../src/hcl/tree.ts';
import { contextOf } from '../../src/repair/context.ts';
import { endingSlot } from '../../src/repair/ending-slot.ts';
import { schemasUsedAs } from '../support/count-usage.ts';
import { moduleOf } from '../support/module-of.ts';

/** Enough of each that what is never set there is known to be never set. */
const table = (index: number) =>
  `resource "aws_dynamodb_table" "t${index}" {
  name     = "t"
  hash_key = "Id"
  ${index % 2 === 0 ? 'range_key = "At"' : ''}
}
resource "aws_db_instance" "d${index}" {
  engine_version = "8.0"
}
`;
const HABITS = Array.from({ length: 30 }, (_, index) => table(index)).join('');
const catalogue = schemasUsedAs({ a: [HABITS], b: [HABITS], c: [HABITS] });

/** What the argument `name` of the first resource of the text is cut short of. */
function meantBy(text: string, name: string): string | undefined {
  const context = contextOf(moduleOf(text), catalogue);
  const [resource] = context.scope.view.resources;
  if (!resource) throw new Error('The text declares no resource.');
  const items = resource.block.body.items.filter((item) => item.kind === 'attribute');
  const wrong = items.find((item) => item.name.text === name) as Attribute;
  const isHeld = (other: string) => items.some((item) => item.name.text === other);
  const found = endingSlot(context, resource.document, [resource.block], wrong, isHeld);
  return found?.attribute.name;
}

const of = (type: string, body: string) => `resource "${type}" "main" {\n${body}\n}\n`;

test.each([
  ['what everyone sets', 'aws_dynamodb_table', 'key = "Id"', 'key', 'hash_key'],
  [
    'what the others leave',
    'aws_dynamodb_table',
    'hash_key = "Id"\nkey = "At"',
    'key',
    'range_key',
  ],
  [
    'nothing where it says nothing',
    'aws_lambda_function',
    'function_name = "f"\nname = "g"',
    'name',
    undefined,
  ],
  ['what is far likelier', 'aws_db_instance', 'version = "8.0"', 'version', 'engine_version'],
  [
    'not what nobody sets',
    'aws_db_instance',
    'iam_instance_profile = "p"',
    'iam_instance_profile',
    undefined,
  ],
  ['not the opposite', 'aws_db_instance', 'final_snapshot = true', 'final_snapshot', undefined],
  [
    'what the value is a word of',
    'aws_fsx_lustre_file_system',
    'type = "PERSISTENT_2"',
    'type',
    'deployment_type',
  ],
])('a name cut short is %s: %s', (_, type, body, name, meant) => {
  expect(meantBy(of(type, body), name)).toBe(meant);
});
