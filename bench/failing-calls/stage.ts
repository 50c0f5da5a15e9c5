import { listPulls } from '../../src/github/list-pulls.ts';
import { openGitHub } from '../../src/github/open-github.ts';
import { collectRepository } from '../../src/pull-request/feedback/collect-repository.ts';
import { answered } from '../../src/pull-request/stopped-error.ts';
import type { CallSeen, Fault, FaultPlan } from '../../test/github/http/faults.ts';
import type { LoggedRequest } from '../../test/github/request-log.ts';
import { type GitHub, startGitHub } from '../../test/github/start-github.ts';
import { type Acted, type ActionStep, act } from './act.ts';
import type { House } from './house.ts';
import type { Scenario, Step } from './scenario.ts';

/** A scenario that can be played over and over, each time from where it began. */
export interface Stage extends AsyncDisposable {
  readonly github: GitHub;
  /** Everything as it was before the first step. */
  readonly reset: () => void;
  /** All steps, with these faults. */
  readonly perform: (faults?: FaultPlan, how?: Act) => Promise<Performed>;
}

/** How a step of the action is run where not in this process. */
export type Act = (github: GitHub, step: ActionStep) => Promise<Acted>;

export interface Performed {
  /** Of each step that ran. */
  readonly acted: readonly Acted[];
  /** Whether all steps ran and none failed. */
  readonly isDone: boolean;
  readonly calls: readonly CallSeen[];
}

export interface StageOptions {
  /** Called where a call is never answered. */
  readonly onHang?: () => void;
  /** Variables of every step, over the runner's. */
  readonly env?: Record<string, string>;
}

export async function openStage(
  scenario: Scenario,
  house: House,
  { onHang = () => {}, env = {} }: StageOptions = {},
): Promise<Stage> {
  const github = await startGitHub(scenario.github);
  const stage = {
    github,
    perform: (faults?: FaultPlan, how?: Act) => perform(scenario.steps, faults, how),
  };
  await scenario.before?.(github, async () => {
    await performSteps([firstStep(scenario)]);
  });
  const reset = rememberWorld(github);
  return { ...stage, reset, [Symbol.asyncDispose]: () => github.stop() };

  async function perform(
    steps: readonly Step[],
    faults: FaultPlan = NO_FAULTS,
    how?: Act,
  ): Promise<Performed> {
    const calls: CallSeen[] = [];
    github.setFaults((call) => {
      calls.push(call);
      const fault = faults(call);
      if (fault?.kind === 'hang') setTimeout(onHang, 2);
      return fault;
    });
    try {
      return { ...(await performSteps(steps, how)), calls };
    } finally {
      github.setFaults(NO_FAULTS);
      (github.requests as LoggedRequest[]).length = 0;
    }
  }

  async function performSteps(
    steps: readonly Step[],
    how?: Act,
  ): Promise<Omit<Performed, 'calls'>> {
    const acted: Acted[] = [];
    const artifacts = new Map<string, string>();
    for (const step of steps) {
      const one =
        step.kind === 'feedback'
          ? await feedback(github, house)
          : await (how?.(github, step) ?? act(github, step, house.services, artifacts, env));
      acted.push(one);
      for (const [name, text] of one.artifacts) artifacts.set(name, text);
      const isMissing =
        step.kind === 'action' && step.artifacts?.some((name) => !artifacts.has(name));
      if (one.exitCode !== 0 || isMissing) return { acted, isDone: false };
    }
    return { acted, isDone: true };
  }
}

const NO_FAULTS = (): Fault | undefined => undefined;

/** What posts the comments that later scenarios begin with. */
function firstStep({ steps: [step] }: Scenario): Step {
  const token = step?.kind === 'action' ? step.token : undefined;
  return { kind: 'action', ...(token && { token }) };
}

/** Answers how everything is put back. */
function rememberWorld({ state, world, requests, violations }: GitHub): () => void {
  const before = structuredClone({ ...state });
  const { headSha, baseSha } = world.pull;
  (requests as LoggedRequest[]).length = 0;
  return () => {
    for (const [key, value] of Object.entries(structuredClone(before))) {
      const now = state[key as keyof typeof state];
      if (Array.isArray(now)) now.splice(0, now.length, ...(value as never[]));
      else Object.assign(state, { [key]: value });
    }
    Object.assign(world.pull, { headSha, baseSha });
    (violations as string[]).length = 0;
  };
}

/** As the command of that name does it, but for the file. */
async function feedback(github: GitHub, { services }: House): Promise<Acted> {
  const { owner, name } = github.world;
  const repository = { owner, name };
  const settings = {
    repository,
    token: 'token-pull-requests',
    apiUrl: github.url,
    userAgent: 'test',
    second: 1,
  };
  const nothing = { outputs: {}, log: '', left: [], artifacts: new Map<string, string>() };
  try {
    const pulls = answered(await listPulls(settings));
    const { collected } = await collectRepository(pulls, {
      open: (number) => openGitHub({ ...settings, number, maxFileBytes: 1024 * 1024 }),
      catalogue: services.catalogue(),
      isHome: true,
    });
    const rows = collected.map(({ feedback: row, decision }) => ({
      ...row,
      hasDecision: decision !== undefined,
    }));
    return { ...nothing, exitCode: 0, summary: JSON.stringify(rows), outputs: { outcome: 'ok' } };
  } catch (error) {
    const outputs = { outcome: 'failed' };
    return { ...nothing, exitCode: 1, summary: (error as Error).message, outputs };
  }
}
