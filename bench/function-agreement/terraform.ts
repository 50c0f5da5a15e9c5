import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Answer } from '../../test/functions/answer.ts';
import { type Call, isUnknown, written } from '../../test/functions/call.ts';
import { FILES_BESIDE } from '../../test/functions/files-beside.ts';

/** Terraform's answers in the order of the calls. */
export function askTerraform(calls: readonly Call[]): readonly Answer[] {
  const answers: Answer[] = [];
  for (let i = 0; i < calls.length; i += AT_ONCE)
    answers.push(...askAtOnce(calls.slice(i, i + AT_ONCE)));
  return answers;
}

/** The time terraform takes grows faster than the number of outputs. */
const AT_ONCE = 400;

function askAtOnce(calls: readonly Call[]): readonly Answer[] {
  const folder = mkdtempSync(join(tmpdir(), 'function-agreement-'));
  try {
    for (const [path, bytes] of Object.entries(FILES_BESIDE)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const problems = validate(folder, calls);
    const valid = calls.map((call, i) => ({ call, i })).filter(({ i }) => !problems.has(i));
    const values = apply(
      folder,
      valid.filter(({ call }) => !isUnknown(call)),
    );
    const shapes = plan(
      folder,
      valid.filter(({ call }) => isUnknown(call)),
    );
    return calls.map((call, i) => {
      const answer = problems.get(i) ?? values.get(i) ?? shapes.get(i);
      if (!answer) throw new Error(`terraform gave no answer for ${written(call).text}`);
      return answer;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Numbered {
  readonly call: Call;
  readonly i: number;
}

const RESOURCE = 'resource "terraform_data" "u" {}\n';

function outputs(calls: readonly Numbered[]): string {
  return calls
    .map(({ call, i }) => {
      const { text } = written(call);
      return `output "c${i}" {\n  value = ${text}\n  sensitive = true\n}\noutput "s${i}" {\n  value = issensitive(${text})\n}\n`;
    })
    .join('');
}

function validate(folder: string, calls: readonly Call[]): Map<number, Answer> {
  const lines = calls.map((call, i) => `locals { c${i} = ${written(call).text} }\n`);
  const bytesBefore = [0];
  for (const line of lines) bytesBefore.push((bytesBefore.at(-1) ?? 0) + Buffer.byteLength(line));
  writeFileSync(join(folder, 'main.tf'), lines.join('') + RESOURCE);
  const { diagnostics } = JSON.parse(run(folder, ['validate', '-json'])) as {
    readonly diagnostics: readonly Diagnostic[];
  };
  const problems = new Map<number, Answer>();
  for (const { severity, summary, detail, range } of diagnostics) {
    if (severity !== 'error') continue;
    if (!range) throw new Error(`terraform refused the module: ${summary}: ${detail}`);
    const i = range.start.line - 1;
    const call = calls[i];
    if (!call || problems.has(i)) continue;
    const { starts } = written(call);
    const at = range.start.byte - (bytesBefore[i] ?? 0) - `locals { c${i} = `.length;
    const argument = starts.findIndex(
      (start, k) => at >= start && at < (starts[k + 1] ?? Number.POSITIVE_INFINITY),
    );
    problems.set(i, {
      kind: 'problem',
      summary,
      detail,
      ...(/arguments?$/.test(summary) &&
        !summary.startsWith('Not') &&
        argument >= 0 && { argument }),
    });
  }
  return problems;
}

interface Diagnostic {
  readonly severity: string;
  readonly summary: string;
  readonly detail: string;
  readonly range?: { readonly start: { readonly line: number; readonly byte: number } };
}

function apply(folder: string, calls: readonly Numbered[]): Map<number, Answer> {
  writeFileSync(join(folder, 'main.tf'), outputs(calls));
  run(folder, ['apply', '-auto-approve', '-no-color', '-input=false']);
  const results = JSON.parse(run(folder, ['output', '-json'])) as Record<string, Output>;
  return new Map(
    calls.map(({ i }) => {
      // A null output is not stored.
      const { type, value } = results[`c${i}`] ?? { type: 'dynamic', value: null };
      return [i, { kind: 'value', type, json: value, sensitive: results[`s${i}`]?.value === true }];
    }),
  );
}

interface Output {
  readonly type: Extract<Answer, { kind: 'value' }>['type'];
  readonly value: unknown;
}

/** What is known of the results comes from a plan, their types from one `type` call of the console. */
function plan(folder: string, calls: readonly Numbered[]): Map<number, Answer> {
  if (calls.length === 0) return new Map();
  rmSync(join(folder, 'terraform.tfstate'), { force: true });
  writeFileSync(join(folder, 'main.tf'), RESOURCE + outputs(calls));
  run(folder, ['plan', '-no-color', '-input=false', '-out', 'plan']);
  const { output_changes: changes } = JSON.parse(run(folder, ['show', '-json', 'plan'])) as {
    readonly output_changes: Record<string, { readonly after_unknown: unknown }>;
  };
  writeFileSync(join(folder, 'main.tf'), RESOURCE);
  const all = calls.map(({ call }) => `nonsensitive(${written(call).text})`);
  const printed = run(folder, ['console'], `type([${all.join(', ')}])\n`).replace(/\s/g, '');
  const types = splitTypes(printed.slice('tuple(['.length, -'])'.length));
  if (types.length !== calls.length) throw new Error(`terraform console printed ${printed}`);
  return new Map(
    calls.map(({ i }, k) => {
      const isUnknownWhole = changes[`c${i}`]?.after_unknown === true;
      return [i, { kind: isUnknownWhole ? 'unknown' : 'partly', type: types[k] as string }];
    }),
  );
}

/** Each ends in a comma; those inside brackets belong to one. */
function splitTypes(text: string): readonly string[] {
  const types: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [i, character] of [...text].entries()) {
    if ('([{'.includes(character)) depth += 1;
    if (')]}'.includes(character)) depth -= 1;
    if (character !== ',' || depth > 0) continue;
    types.push(text.slice(start, i).replace(/,(?=[)\]}])/g, ''));
    start = i + 1;
  }
  return types;
}

function run(folder: string, args: readonly string[], input = ''): string {
  const { stdout, stderr, error } = spawnSync('terraform', args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: {
      ...process.env,
      TF_CLI_CONFIG_FILE: '/dev/null',
      CHECKPOINT_DISABLE: '1',
      NO_COLOR: '1',
    },
  });
  if (error) throw error;
  if (stdout === '' || args[0] === 'apply')
    if (/Error/.test(stderr)) throw new Error(stderr.slice(0, 3000));
  return stdout;
}
