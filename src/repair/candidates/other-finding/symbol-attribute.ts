import { distance } from 'fastest-levenshtein';
import { inFile } from '../../context.ts';
import { abstain, expressionAt, type Proposer } from './class.ts';

/** `terraform.env`, `path.cwdd`, `each.val`: the attribute of that object that is nearest. */
export const symbolAttribute: Proposer = (_context, finding, at) => {
  const reference = expressionAt(at, finding);
  const step = reference?.kind === 'traversal' ? reference.steps[0] : undefined;
  if (reference?.kind !== 'traversal' || step?.kind !== 'attribute') return NOTHING_LIKE_IT;
  const names = ATTRIBUTES.get(reference.root.text) ?? [];
  const known = RENAMED[`${reference.root.text}.${step.name}`] ?? nearest(step.name, names);
  if (known === undefined) return NOTHING_LIKE_IT;
  return [
    {
      action: 'rename-reference',
      title: `refer to \`${reference.root.text}.${known}\``,
      score: 0.85,
      edits: inFile(at.file, [{ range: step.range, text: `.${known}` }]),
    },
  ];
};

const NOTHING_LIKE_IT = abstain('The object has no such attribute, and none is like it.');

/** An object with one attribute can only mean that one. */
function nearest(name: string, names: readonly string[]): string | undefined {
  if (names.length === 1) return names[0];
  return names.find((known) => known.startsWith(name) || distance(known, name) < 3);
}

/** Source: developer.hashicorp.com/terraform/language/expressions/references. */
const ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['path', ['module', 'root', 'cwd']],
  ['terraform', ['workspace', 'applying']],
  ['count', ['index']],
  ['each', ['key', 'value']],
]);

/** Source: upgrade guide of Terraform 0.12. */
const RENAMED: Readonly<Record<string, string>> = {
  'terraform.env': 'workspace',
  'each.id': 'key',
  'each.name': 'key',
  'each.item': 'value',
  'each.this': 'value',
};
