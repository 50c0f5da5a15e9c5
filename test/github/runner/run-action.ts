import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import type { GitHub } from '../start-github.ts';
import { readActionFile } from './action-file.ts';
import { environment } from './environment.ts';
import { eventPayload, type Trigger } from './event.ts';
import { mergeCommit } from './merge-commit.ts';
import { readOutputFile } from './output-file.ts';
import {
  type Annotation,
  annotations,
  type Command,
  workflowCommands,
} from './workflow-commands.ts';

export interface RunOptions {
  /** Path of an `action.yml`: it names the program and the inputs with their defaults. */
  readonly action: string;
  /** Another program than `runs.main`. */
  readonly bundle?: string;
  /** The secret that `github.token` is. */
  readonly token?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly trigger?: Trigger;
  /** What `actions/checkout` left in the workspace: the merge commit, its default; the head; or nothing. */
  readonly checkout?: 'merge' | 'head' | 'none';
  /** How many commits of history it fetched; all without it. The default of `actions/checkout` is 1. */
  readonly depth?: number;
  /** Files put into the workspace before the run, such as a downloaded artifact. */
  readonly workspaceFiles?: Readonly<Record<string, string>>;
  /** A node program; this process's own without it. */
  readonly node?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The run is cancelled after this many milliseconds: SIGINT, as the runner does. */
  readonly cancelAfter?: number;
  /** In milliseconds; then it is killed. */
  readonly timeout?: number;
}

export interface RunResult {
  /** `null` when a signal ended it. */
  readonly exitCode: number | null;
  /** stdout and stderr as they came. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly commands: readonly Command[];
  /** Files that the run left or changed in the workspace can be read here until `github` stops. */
  readonly workspace: string;
  readonly milliseconds: number;
}

/** Runs an action as a runner does: its own process, a clean environment, files for events and outputs. */
export async function runAction(github: GitHub, options: RunOptions): Promise<RunResult> {
  const folder = await mkdtemp(join(tmpdir(), 'iac-dpo-runner-'));
  github.onStop(() => rm(folder, { recursive: true, force: true }));
  const token = options.token ?? 'token-pull-requests';
  const trigger = options.trigger ?? { name: 'pull_request' };
  const action = readActionFile(options.action);
  const merged = mergeCommit(github.world);
  const workspace = await makeWorkspace(github, folder, options);
  const event = JSON.stringify(eventPayload(github.world, trigger), null, 2);
  await writeFile(join(folder, 'event.json'), event);
  for (const name of ['output', 'summary', 'state', 'env', 'path'])
    await writeFile(join(folder, name), '');
  for (const name of ['temp', 'tools', 'home']) await mkdir(join(folder, name));

  const started = Date.now();
  const child = execa(options.node ?? process.execPath, [options.bundle ?? action.main], {
    cwd: workspace,
    env: {
      ...environment(github, trigger, folder, workspace, merged),
      GITHUB_ACTION_PATH: dirname(options.action),
      ...action.inputVariables(options.inputs ?? {}, token),
      ...options.env,
    },
    extendEnv: false,
    reject: false,
    all: true,
    stdin: 'ignore',
    stripFinalNewline: false,
    ...(options.timeout === undefined ? {} : { timeout: options.timeout, killSignal: 'SIGKILL' }),
  });
  const cancel =
    options.cancelAfter === undefined
      ? undefined
      : setTimeout(() => child.kill('SIGINT'), options.cancelAfter);
  const { exitCode, all: log } = await child;
  clearTimeout(cancel);

  const commands = workflowCommands(log);
  const left = (name: string) => readFile(join(folder, name), 'utf8');
  return {
    exitCode: exitCode ?? null,
    log,
    outputs: readOutputFile(await left('output')),
    summary: await left('summary'),
    annotations: annotations(commands),
    commands,
    workspace,
    milliseconds: Date.now() - started,
  };
}

async function makeWorkspace(github: GitHub, folder: string, options: RunOptions): Promise<string> {
  const { repository, pull } = github.world;
  const workspace = join(folder, 'workspace');
  const what = options.checkout ?? 'merge';
  if (what === 'none') await mkdir(workspace);
  else {
    const depth = options.depth === undefined ? [] : [`--depth=${options.depth}`];
    const git = (...args: string[]) => execa('git', args, { cwd: folder, stdin: 'ignore' });
    await git('init', '--quiet', workspace);
    const ref = `refs/pull/${pull.number}/${what}`;
    await git('-C', workspace, 'fetch', '--quiet', ...depth, `file://${repository.folder}`, ref);
    await git('-C', workspace, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
  }
  for (const [path, text] of Object.entries(options.workspaceFiles ?? {})) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
  }
  return workspace;
}
