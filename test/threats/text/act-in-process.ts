import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { context } from '@actions/github';
import { checkModule } from '../../../src/check/check.ts';
import { RULES_ALONE } from '../../../src/cli/rules-alone.ts';
import type { Services } from '../../../src/cli/services.ts';
import { run } from '../../../src/main.ts';
import { repairModule } from '../../../src/repair/repair-module.ts';
import { readActionFile } from '../../github/runner/action-file.ts';
import { environment } from '../../github/runner/environment.ts';
import { eventPayload, type Trigger } from '../../github/runner/event.ts';
import { readOutputFile } from '../../github/runner/output-file.ts';
import { workflowCommands } from '../../github/runner/workflow-commands.ts';
import type { GitHub } from '../../github/start-github.ts';
import { catalogue } from '../../support/repair-by-checker.ts';
import { folderWith } from '../../support/temporary.ts';

export interface Act {
  /** `action.yml` without it. */
  readonly action?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly trigger?: Trigger;
  /** What of the event's payload is another. */
  readonly payload?: (payload: Record<string, unknown>) => Record<string, unknown>;
  readonly token?: string;
}

/**
 * The whole action as the runner starts it, inputs, event and files, but in this process, and with the checker in
 * terraform's place. What it writes is given back; what it throws is the error that `src/index.ts` would tell.
 */
export async function actInProcess(github: GitHub, act: Act = {}) {
  const { action = 'action.yml', inputs = {}, trigger = { name: 'pull_request' as const } } = act;
  folder ??= await folderWith({ 'temp/x': '', 'tools/x': '', 'home/x': '' });
  const here = folder;
  for (const name of ['output', 'summary', 'state', 'env', 'path'])
    await writeFile(join(here, name), '');
  const { folder: workspace } = github.world.repository;
  const { inputVariables } = readActionFile(resolve(action));
  const before = process.env;
  process.env = {
    ...environment(github, trigger, here, workspace, github.world.pull.headSha),
    ...inputVariables(inputs, act.token ?? 'token-pull-requests'),
  };
  const payload = eventPayload(github.world, trigger);
  context.payload = (act.payload?.(payload) ?? payload) as typeof context.payload;
  context.eventName = trigger.name;
  context.apiUrl = github.url;
  const printed: string[] = [];
  const { write } = process.stdout;
  process.stdout.write = (text: unknown) => {
    printed.push(String(text));
    return true;
  };
  let error: unknown;
  try {
    await run(services, 1);
  } catch (thrown) {
    error = thrown;
  } finally {
    process.stdout.write = write;
    process.env = before;
  }
  const log = printed.join('');
  const left = (name: string) => readFile(join(here, name), 'utf8');
  return {
    error: error as Error | undefined,
    log,
    commands: workflowCommands(log),
    outputs: readOutputFile(await left('output')),
    summary: await left('summary'),
    env: `${await left('env')}${await left('path')}${await left('state')}`,
  };
}

/** One for all acts of a test file: @actions/core remembers where the summary goes. */
let folder: string | undefined;

const services = {
  validator: async () => ({
    description: 'terraform 1.11.4',
    validate: async (module) => ({ ...checkModule(module, catalogue), tier: 'validator' }),
    [Symbol.asyncDispose]: async () => {},
  }),
  ranker: async () => RULES_ALONE,
  catalogue: () => catalogue,
  repair: (module, { validator, ...options }) =>
    repairModule(module, { ...options, catalogue, validate: validator.validate }),
} as Partial<Services> as Services;
