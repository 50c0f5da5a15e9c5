import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { strictSyntaxErrors } from '../../../src/hcl/strict/read-strictly.ts';
import { testNeeding } from '../../support/needs.ts';

/**
 * Every folder of test/fixtures/strict is a broken file, `main.tf`, and what terraform says of it,
 * `said.json`. To add a case, add `main.tf` and run once with UPDATE_EXPECTED=1, then read what
 * terraform wrote.
 */
const CASES = join(process.cwd(), 'test/fixtures/strict');

for (const name of readdirSync(CASES)) {
  const folder = join(CASES, name);
  const said = join(folder, 'said.json');
  const sentence = name.replaceAll('-', ' ');
  const bytes = readFileSync(join(folder, 'main.tf'));

  testNeeding('terraform')(`${sentence}: so says terraform`, async () => {
    const seen = await terraformSays(folder, bytes.length);
    if (process.env.UPDATE_EXPECTED) writeFileSync(said, `${JSON.stringify(seen, undefined, 2)}\n`);
    expect(seen).toEqual(JSON.parse(readFileSync(said, 'utf8')));
  });

  test(sentence, () => {
    const errors = strictSyntaxErrors(bytes, 'main.tf');
    const seen = errors.map(({ summary, detail, range: { start, end } }) =>
      words(start, end, summary, detail),
    );
    expect(seen.sort()).toEqual(JSON.parse(readFileSync(said, 'utf8')));
  });
}

interface Diagnostic {
  readonly summary: string;
  readonly detail: string;
  readonly range: { readonly start: { byte: number }; readonly end: { byte: number } };
}

/** An empty range is shown one byte wide, at the end of the file too. */
async function terraformSays(cwd: string, length: number): Promise<string[]> {
  const { stdout } = await execa('terraform', ['validate', '-json'], {
    cwd,
    reject: false,
    env: { CHECKPOINT_DISABLE: '1' },
  });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
  return diagnostics
    .filter(({ summary }) => !DECODED.test(summary))
    .map(({ summary, detail, range: { start, end } }) =>
      words(start.byte, Math.min(end.byte, length), summary, detail),
    )
    .sort();
}

/** What terraform says of the blocks it could read, which is none of the parser's. */
const DECODED =
  /^(Unsupported (block type|argument)|Extraneous label for .*|Missing (name|type) for .*|Invalid resource( type)? name|Variables not allowed|Reserved block type name.*)$/;

const words = (start: number, end: number, summary: string, detail: string): string =>
  `${start}-${end} ${summary}: ${detail}`;
