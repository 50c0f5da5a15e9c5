import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOutputFile } from '../../test/github/runner/output-file.ts';
import type { GitHub } from '../../test/github/start-github.ts';
import { writeBundle } from '../bundle.js';
import { type Acted, type ActionStep, variablesOf } from './act.ts';

/** The action with our judge as a program of its own, to be killed. */
export async function actionProgram(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = fileURLToPath(await writeBundle('failing-calls/action.ts'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { force: true }) };
}

/** A run of the action as a process. `onStart` is handed the process. */
export async function actApart(
  github: GitHub,
  step: ActionStep,
  program: string,
  onStart: (child: ChildProcess) => void,
): Promise<Acted> {
  const folder = await mkdtemp(join(tmpdir(), 'failing-calls-'));
  try {
    const workspace = join(folder, 'workspace');
    await mkdir(workspace);
    const trigger = step.trigger?.(github) ?? { name: 'pull_request' as const };
    const env = await variablesOf(github, step, trigger, { folder, workspace });
    const child = spawn(process.execPath, [program], {
      cwd: workspace,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onStart(child);
    let log = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        log += chunk;
      });
    const [code, signal] = await new Promise<[number | null, string | null]>((done) =>
      child.once('close', (...how) => done(how)),
    );
    const text = (name: string) => readFile(join(folder, name), 'utf8');
    const left = await Promise.all(['temp', 'tmp'].map((name) => readdir(join(folder, name))));
    const isKilled = signal === 'SIGKILL';
    return {
      exitCode: code ?? 1,
      outputs: isKilled ? {} : readOutputFile(await text('output')),
      summary: await text('summary'),
      log,
      left: left.flat(),
      artifacts: new Map(),
      isKilled,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
