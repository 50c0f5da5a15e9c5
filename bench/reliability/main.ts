import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { page } from './page.ts';
import { PART } from './part.ts';
import { PARTS } from './write-part.ts';

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { page: { type: 'boolean', default: false } },
  });
  const names = readdirSync(PARTS).filter((name) => name.endsWith('.json'));
  const parts = names.map((name) =>
    PART.parse(JSON.parse(readFileSync(join(PARTS, name), 'utf8'))),
  );
  const text = page(parts);
  if (values.page) writeFileSync(PAGE, text);
  else console.log(text);
}

const PAGE = 'docs/reliability.md';
