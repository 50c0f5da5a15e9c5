import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkModule } from '../../src/check/check.ts';
import { openConstraints } from '../../src/constraints/open-constraints.ts';
import type { Module } from '../../src/module/module.ts';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { viewModule } from '../../src/module/module-view.ts';
import { applyCandidate } from '../../src/repair/apply-candidate.ts';
import { contextOf, type RepairContext } from '../../src/repair/context.ts';
import { declareVariables } from '../../src/repair/declare-variable.ts';
import { blockLines, skeletonOf } from '../../src/repair/skeleton.ts';
import { openCatalogue } from '../../src/schema/catalogue.ts';
import type { BlockSchema } from '../../src/schema/schema.ts';
import { openUsage } from '../../src/usage/open-usage.ts';
import { withUsage } from '../../src/usage/with-usage.ts';
import { judge } from '../evaluation/judge/real-provider.ts';

interface Declared {
  readonly type: string;
  readonly text: string;
  /** Summaries with details, of the checker. */
  readonly errors: readonly string[];
  readonly variables: number;
}

/** Declares each type and prints how many validate, and why the others do not. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      judge: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
      'no-usage': { type: 'boolean', default: false },
      out: { type: 'string', default: 'tmp/skeletons.jsonl' },
    },
  });
  const schemas = { ...openCatalogue('schemas'), constraints: openConstraints('schemas') };
  const catalogue = values['no-usage'] ? schemas : withUsage(schemas, openUsage('schemas'));
  const provider = catalogue.find('aws');
  if (!provider) throw new Error('No stored schema of AWS.');
  const context = contextOf(moduleFromText('text', ''), catalogue);
  const declared = provider.resourceTypes.flatMap((type): Declared[] => {
    const schema = provider.schemaOf('resource', type);
    if (!schema) return [];
    const { module, variables } = declare(context, type, schema);
    const text = module.files.map(({ bytes }) => bytes.toString()).join('');
    const errors = checkModule(module, catalogue)
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ summary, detail }) => `${summary}: ${detail}`.replace(/\s+/g, ' '));
    return [{ type, text, errors, variables }];
  });
  writeFileSync(values.out, declared.map((each) => `${JSON.stringify(each)}\n`).join(''));
  print(declared);
  if (values.judge !== '0') await ask(declared, values.judge, values.seed);
}

function declare(
  context: RepairContext,
  type: string,
  schema: BlockSchema,
): { module: Module; variables: number } {
  const { lines, declares } = skeletonOf(context, { type, label: 'example', path: [] }, schema);
  const bare = moduleFromText(
    'text',
    `${blockLines(`resource "${type}" "example"`, lines).join('\n')}\n`,
  );
  const edits = declareVariables(viewModule(bare), 'main.tf', declares);
  return { module: applyCandidate(bare, edits), variables: declares.length };
}

function print(declared: readonly Declared[]): void {
  const failed = declared.filter(({ errors }) => errors.length > 0);
  console.log(`checker: ${share(declared.length - failed.length, declared.length)}`);
  const variables = declared.reduce((sum, each) => sum + each.variables, 0);
  console.log(`new variables a type: ${(variables / declared.length).toFixed(2)}`);
  for (const { type, errors } of failed)
    console.log(`  ${type}: ${errors.join(' | ').slice(0, 200)}`);
}

/** Verdicts of the real provider. */
async function ask(declared: readonly Declared[], most: string, seed: string): Promise<void> {
  const order = ({ type }: Declared): string =>
    createHash('sha256').update(`${seed} ${type}`).digest('hex');
  const drawn = [...declared]
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .slice(0, most === 'all' ? declared.length : Number(most));
  mkdirSync('tmp/skeletons', { recursive: true });
  const verdictOf = await judge(
    'tmp/skeletons',
    drawn.map(({ text }) => text),
  );
  const refused = drawn.filter(({ text }) => verdictOf(text)?.valid !== true);
  console.log(`provider: ${share(drawn.length - refused.length, drawn.length)}`);
  for (const { type, text } of refused)
    console.log(`  ${type}: ${verdictOf(text)?.summaries?.join(' | ')}`);
}

const share = (count: number, of: number): string =>
  `${count} of ${of} (${((100 * count) / of).toFixed(1)} %)`;
