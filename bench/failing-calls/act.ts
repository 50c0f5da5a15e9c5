import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import * as core from '@actions/core';
import { context } from '@actions/github';
import { tellFailure } from '../../src/action/tell-failure.ts';
import type { Services } from '../../src/cli/services.ts';
import { run } from '../../src/main.ts';
import { readActionFile } from '../../test/github/runner/action-file.ts';
import { environment } from '../../test/github/runner/environment.ts';
import { eventPayload, type Trigger } from '../../test/github/runner/event.ts';
import { readOutputFile } from '../../test/github/runner/output-file.ts';
import type { GitHub } from '../../test/github/start-github.ts';
import type { Step } from './scenario.ts';

/** What one run of the action came to. */
export interface Acted {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: string;
  /** What the run left in its temporary folders. */
  readonly left: readonly string[];
  /** What it hands to the next step, by name. */
  readonly artifacts: ReadonlyMap<string, string>;
  /** By SIGKILL, so that it could say nothing. */
  readonly isKilled?: boolean;
}

export type ActionStep = Extract<Step, { kind: 'action' }>;

/** A run of the action in this process, with a process's environment: one at a time. Waits last a thousandth. */
export async function act(
  github: GitHub,
  step: ActionStep,
  services: Services,
  given: ReadonlyMap<string, string> = new Map(),
  env: Readonly<Record<string, string>> = {},
): Promise<Acted> {
  const folder = await mkdtemp(join(tmpdir(), 'failing-calls-'));
  try {
    const trigger = step.trigger?.(github) ?? { name: 'pull_request' };
    const workspace = step.checkout
      ? github.world.repository.folder
      : await newFolder(join(folder, 'workspace'));
    for (const [name, text] of given) await writeFile(join(workspace, name), text);
    const variables = await variablesOf(github, step, trigger, { folder, workspace });
    const ran = await inEnvironment({ ...variables, ...env }, () =>
      run(services, 1).catch(tellFailure),
    );
    const left = await Promise.all(
      ['temp', 'tmp'].map((name) => readdir(join(folder, name), { recursive: true })),
    );
    const text = (name: string) => readFile(join(folder, name), 'utf8').catch(() => '');
    const artifacts = new Map<string, string>();
    for (const name of step.artifacts ?? []) {
      const content = await readFile(join(workspace, name), 'utf8').catch(() => undefined);
      if (content !== undefined) artifacts.set(name, content);
    }
    return {
      ...ran,
      outputs: readOutputFile(await text('output')),
      summary: await text('summary'),
      left: left.flat(),
      artifacts,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The variables of a step; its files are made in `folder`. */
export async function variablesOf(
  github: GitHub,
  step: ActionStep,
  trigger: Trigger,
  { folder, workspace }: { readonly folder: string; readonly workspace: string },
): Promise<Record<string, string>> {
  const file = resolve(step.action ?? 'action.yml');
  for (const name of ['output', 'summary', 'state', 'env', 'path'])
    await writeFile(join(folder, name), '');
  await writeFile(join(folder, 'event.json'), JSON.stringify(eventPayload(github.world, trigger)));
  for (const name of ['temp', 'tmp', 'home']) await newFolder(join(folder, name));
  const { headSha } = github.world.pull;
  return {
    ...environment(github, trigger, folder, workspace, headSha),
    GITHUB_ACTION_PATH: dirname(file),
    TMPDIR: join(folder, 'tmp'),
    ...readActionFile(file).inputVariables(
      inWorkspace(step.inputs ?? {}, workspace),
      step.token ?? 'token-pull-requests',
    ),
  };
}

/** A process of its own would have the workspace as its directory. */
const inWorkspace = (inputs: Readonly<Record<string, string>>, workspace: string) =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      name,
      FILES.has(name) ? join(workspace, value) : value,
    ]),
  );

const FILES: ReadonlySet<string> = new Set(['sarif', 'verdicts-file']);

async function newFolder(path: string): Promise<string> {
  await mkdir(path);
  return path;
}

async function inEnvironment(
  variables: Readonly<Record<string, string>>,
  work: () => Promise<void>,
): Promise<Pick<Acted, 'exitCode' | 'log'>> {
  const before = { ...process.env };
  const write = process.stdout.write;
  let log = '';
  process.stdout.write = ((text: string | Uint8Array) => {
    log += String(text);
    return true;
  }) as typeof write;
  setEnvironment(variables);
  // Both read the environment once in a process.
  Object.assign(context, new (context.constructor as new () => typeof context)());
  Object.assign(core.summary.emptyBuffer(), { _filePath: undefined });
  try {
    await work();
    return { exitCode: Number(process.exitCode ?? 0), log };
  } finally {
    process.exitCode = 0;
    process.stdout.write = write;
    setEnvironment(before);
  }
}

function setEnvironment(variables: Readonly<Record<string, string | undefined>>): void {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, variables);
}
