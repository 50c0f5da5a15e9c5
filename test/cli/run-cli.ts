import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Context } from '../../src/cli/context.ts';
import { main } from '../../src/cli/main.ts';
import { fakeServices } from './fake-services.ts';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A directory with the given files that is gone after `await using`. */
export async function workspace(
  files: Readonly<Record<string, string>>,
): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'iac-dpo-cli-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** The world of a command, as far as a test changes it. */
type World = Partial<Pick<Context, 'env' | 'signal' | 'services' | 'ask'>> & {
  /** Of a terminal; absent: the output is none. */
  readonly columns?: number;
};

/** Runs the CLI in-process, with the fake services unless others are given. */
export async function runCli(
  cwd: string,
  args: readonly string[],
  {
    env = {},
    signal = new AbortController().signal,
    services = fakeServices,
    ask,
    columns,
  }: World = {},
): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr') => ({
    isTTY: columns !== undefined,
    columns,
    write: (text: string | Uint8Array) => {
      written[name] += typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
    },
  });
  const context = {
    services,
    stdout: output('stdout'),
    stderr: output('stderr'),
    cwd,
    env,
    signal,
    ...(ask && { ask }),
  };
  return { code: await main(args, context), ...written };
}
