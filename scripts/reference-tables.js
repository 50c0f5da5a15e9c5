// Writes the tables of docs/ that repeat what code says: inputs and outputs of the action, keys of `.iac-dpo.yml`; and
// docs/config.schema.json, for editors. `--check` fails where one of them is not what the code says now.
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { importBundled } from '../bench/bundle.js';
import { keepText, withParts } from './written-part.js';

const action = parse(await readFile('action.yml', 'utf8'));
const { configSchema } = await importBundled('../src/config/config-schema.ts');
const schema = configSchema();

await keepText('docs/config.schema.json', `${JSON.stringify(schema, undefined, 2)}\n`);
await keepText(
  'docs/github.md',
  await withParts('docs/github.md', {
    inputs: table(
      ['input', 'default', 'what it does'],
      Object.entries(action.inputs).map(([name, { description, default: value }]) => [
        code(name),
        value === '' || value === undefined ? '' : code(value),
        description,
      ]),
    ),
    outputs: table(
      ['output', 'what it says'],
      Object.entries(action.outputs).map(([name, { description }]) => [code(name), description]),
    ),
  }),
);
await keepText(
  'docs/configuration.md',
  await withParts('docs/configuration.md', {
    keys: table(['key', 'takes', 'default', 'what it is for'], [...keysOf(schema)]),
  }),
);

function table(columns, rows) {
  return [columns, columns.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function* keysOf({ properties }, before = '') {
  for (const [name, key] of Object.entries(properties)) {
    if (key.type === 'object') yield* keysOf(key, `${before}${name}.`);
    else yield [code(before + name), takes(key), defaultOf(key), key.description];
  }
}

function takes(key) {
  const { type, items, exclusiveMinimum: above, minimum, maximum } = key;
  if (type === 'array')
    return items.enum ? 'a list of names, below' : `a list, at most ${key.maxItems}`;
  if (type === 'boolean') return '`true`, `false`';
  if (type === 'integer') return `a whole number, ${minimum} or more`;
  return `a number above ${above}, at most ${maximum}`;
}

function defaultOf(key) {
  return key.default === undefined ? '' : code(JSON.stringify(key.default));
}

function code(text) {
  return `\`${text}\``;
}
