// Writes the tables of docs/ that repeat what code says: inputs and outputs of the action, keys of `.iac-dpo.yml`; and
// docs/config.schema.json, for editors. `--check` fails where one of them is not what the code says now.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { bundle } from '../bench/bundle.js';

const check = process.argv.includes('--check');
const action = parse(await readFile('action.yml', 'utf8'));
const schema = await configSchema();

await keep('docs/config.schema.json', `${JSON.stringify(schema, undefined, 2)}\n`);
await keep(
  'docs/github.md',
  await withTables('docs/github.md', {
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
await keep(
  'docs/configuration.md',
  await withTables('docs/configuration.md', {
    keys: table(['key', 'takes', 'default', 'what it is for'], [...keysOf(schema)]),
  }),
);

async function keep(file, text) {
  if (!check) return writeFile(file, text);
  if ((await readFile(file, 'utf8').catch(() => '')) === text) return;
  console.error(`${file} is not what the code says. Run \`npm run format\` and commit it.`);
  process.exitCode = 1;
}

/** The text of a file with what stands between `<!-- NAME-start … -->` and `<!-- NAME-end -->` replaced. */
async function withTables(file, tables) {
  let text = await readFile(file, 'utf8');
  for (const [name, rows] of Object.entries(tables)) {
    const parts = new RegExp(`(<!-- ${name}-start: .*? -->\n)[^]*(<!-- ${name}-end -->)`);
    if (!parts.test(text)) throw new Error(`${file} has no place for the table ${name}.`);
    text = text.replace(parts, (_, start, end) => `${start}\n${rows}\n\n${end}`);
  }
  return text;
}

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

async function configSchema() {
  const cache = new URL('../node_modules/.cache/', import.meta.url);
  const file = new URL(`config-schema-${process.pid}.js`, cache);
  await mkdir(cache, { recursive: true });
  await writeFile(file, await bundle('src/config/config-schema.ts'));
  const { configSchema } = await import(file.href).finally(() => rm(file));
  return configSchema();
}
