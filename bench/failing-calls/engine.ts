import { rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkModule } from '../../src/check/check.ts';
import type { Finding } from '../../src/finding/finding.ts';
import type { SchemaCatalogue } from '../../src/schema/schema.ts';
import { WORK } from '../../src/terraform/sandbox.ts';
import { moduleFromFiles } from './module-from-files.ts';

/** How one call of the engine goes wrong. */
export type EngineFault =
  /** This call is answered, and the program is not there for the next. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'says'; readonly bend: (right: Said) => Said };

export interface Said {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** `version`, `ps`, `rm` or `validate`, and the how manyth of its kind, from 0. */
export interface EngineCall {
  readonly what: string;
  readonly index: number;
}

/** A `docker` on PATH that speaks as docker and terraform do. */
export interface FakeEngine extends AsyncDisposable {
  /** For PATH. */
  readonly folder: string;
  readonly calls: EngineCall[];
  /** Containers that would still be there. */
  readonly running: Set<string>;
  /** Clients that were started and have not ended. */
  readonly clients: () => number;
  setFaults: (plan: (call: EngineCall) => EngineFault | undefined) => void;
}

export async function openFakeEngine(catalogue: () => SchemaCatalogue): Promise<FakeEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'failing-calls-engine-'));
  const open = new Set<ServerResponse>();
  const running = new Set<string>();
  const calls: EngineCall[] = [];
  let plan: (call: EngineCall) => EngineFault | undefined = () => undefined;
  const server = createServer(async (request, response) => {
    open.add(response);
    response.on('close', () => open.delete(response));
    let text = '';
    for await (const chunk of request) text += chunk;
    const args: readonly string[] = JSON.parse(text);
    const what = kindOf(args);
    const call = { what, index: calls.filter((one) => one.what === what).length };
    calls.push(call);
    const name = args.find((arg) => arg.startsWith('--name='))?.slice('--name='.length);
    if (args[0] === 'rm') running.delete(args.at(-1) ?? '');
    if (name) running.add(name);
    const fault = plan(call);
    if (fault?.kind === 'hang') return;
    const right = await answerTo(args, what, catalogue, running);
    const said = fault?.kind === 'says' ? fault.bend(right) : right;
    if (name) running.delete(name);
    if (fault?.kind === 'gone') rmSync(program);
    response.end(JSON.stringify(said));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const program = join(folder, 'docker');
  const install = () =>
    writeFileSync(program, clientOf((server.address() as AddressInfo).port), { mode: 0o755 });
  install();
  return {
    folder,
    calls,
    running,
    clients: () => open.size,
    setFaults: (next) => {
      plan = next;
      install();
    },
    [Symbol.asyncDispose]: async () => {
      for (const response of open) response.destroy();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const clientOf = (port: number): string => `#!${process.execPath}
const request = require('node:http').request({ host: '127.0.0.1', port: ${port}, method: 'POST' }, (answer) => {
  let text = '';
  answer.on('data', (chunk) => (text += chunk));
  answer.on('end', () => {
    const { stdout, stderr, code } = JSON.parse(text);
    process.exitCode = code;
    process.stderr.write(stderr);
    process.stdout.write(stdout);
  });
});
request.end(JSON.stringify(process.argv.slice(2)));
`;

function kindOf(args: readonly string[]): string {
  if (args[0] !== 'run') return args[0] ?? '';
  return args.includes('validate') ? 'validate' : 'version';
}

async function answerTo(
  args: readonly string[],
  what: string,
  catalogue: () => SchemaCatalogue,
  running: ReadonlySet<string>,
): Promise<Said> {
  const said = (stdout: string, code = 0): Said => ({ stdout, stderr: '', code });
  if (what === 'ps') return said([...running].map((name) => `${name}\n`).join(''));
  if (what === 'version') return said('{"terraform_version":"1.11.4","platform":"linux_amd64"}\n');
  if (what !== 'validate') return said('');
  const volume = args.find((arg) => arg.startsWith('--volume=')) ?? '';
  const [sandbox = ''] = volume.slice('--volume='.length).split(':');
  const files = await filesOf(join(sandbox, WORK));
  const { findings } = checkModule(moduleFromFiles(files), catalogue());
  const isValid = findings.every(({ severity }) => severity !== 'error');
  const report = {
    format_version: '1.0',
    valid: isValid,
    error_count: findings.filter(({ severity }) => severity === 'error').length,
    warning_count: 0,
    diagnostics: findings.map((finding) => diagnosticOf(finding)),
  };
  return said(`${JSON.stringify(report)}\n`, isValid ? 0 : 1);
}

async function filesOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tf'));
  const files = new Map<string, Buffer>();
  for (const name of names) files.set(name, await readFile(join(folder, name)));
  return files;
}

function diagnosticOf({ severity, summary, detail, place }: Finding): object {
  const at = (byte: number) => ({ line: 1, column: 1, byte });
  return {
    severity,
    summary,
    detail,
    ...(place && {
      range: { filename: place.file, start: at(place.range.start), end: at(place.range.end) },
    }),
  };
}
