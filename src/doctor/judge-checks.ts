import { detectEngine, type EngineRequest } from '../terraform/detect-engine.ts';
import type { ContainerSettings } from '../terraform/engine/container-settings.ts';
import { CORES, type Core, type CoreRequest, coresFor } from '../terraform/engine/core.ts';
import { EngineError } from '../terraform/engine/engine-error.ts';
import { temporaryFolder } from '../terraform/sandbox.ts';
import type { Check } from './check.ts';

export interface JudgeRequest {
  readonly engine: EngineRequest;
  readonly core: CoreRequest;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Those of the environment; docker and podman with their default images unless given. */
  readonly containers?: readonly ContainerSettings[];
}

/**
 * Who would judge a repair, and each program that could: containers first, since `auto` prefers them. A program that is
 * not there is named with the judge; it is a fault only where nothing else judges.
 */
export async function judgeChecks(request: JudgeRequest): Promise<readonly Check[]> {
  if (request.engine === 'checker')
    return [
      { name: 'judge', status: 'ok', found: 'our own checker, as asked: nothing is validated' },
    ];
  const tried = await Promise.all(attemptsOf(request).map((attempt) => tryOut(attempt, request)));
  const working = tried.filter((one) => one.answer.kind === 'works');
  const broken = tried.flatMap(({ name, answer }) =>
    answer.kind === 'fails' && answer.error.fault !== 'not-found'
      ? [brokenCheck(name, answer.error)]
      : [],
  );
  const missing = tried.flatMap(({ answer }) =>
    answer.kind === 'fails' && answer.error.fault === 'not-found' ? [answer.error.what] : [],
  );
  return [judge(request, preferred(working), missing), ...others(working), ...broken];
}

interface Attempt {
  readonly name: string;
  readonly engine: 'container' | 'local';
  readonly core: CoreRequest;
  readonly containers?: readonly ContainerSettings[];
}

type Answer =
  | { readonly kind: 'works'; readonly core: Core; readonly description: string }
  | { readonly kind: 'fails'; readonly error: EngineError };

interface Tried extends Attempt {
  readonly answer: Answer;
}

const DEFAULT_CONTAINERS: readonly ContainerSettings[] = [
  { engine: 'docker' },
  { engine: 'podman' },
];

function attemptsOf({
  engine,
  core,
  containers = DEFAULT_CONTAINERS,
}: JudgeRequest): readonly Attempt[] {
  const inContainers = containers.map(
    (one): Attempt => ({ name: one.engine, engine: 'container', core, containers: [one] }),
  );
  const local = coresFor(core).map((one): Attempt => ({ name: one, engine: 'local', core: one }));
  return [...(engine === 'local' ? [] : inContainers), ...(engine === 'container' ? [] : local)];
}

async function tryOut(attempt: Attempt, { environment }: JudgeRequest): Promise<Tried> {
  await using folder = await temporaryFolder();
  const { engine: request, core, containers } = attempt;
  const options = { folder: folder.path, environment, core, ...(containers && { containers }) };
  try {
    const detected = await detectEngine(request, options);
    if (detected.kind === 'checker') throw new Error('the checker was not asked for');
    await using engine = detected.engine;
    const { core: found, description } = engine;
    return { ...attempt, answer: { kind: 'works', core: found, description } };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { ...attempt, answer: { kind: 'fails', error } };
  }
}

type Working = Tried & { readonly answer: Extract<Answer, { kind: 'works' }> };

/** As `detectEngine` would choose: a container before a local program, terraform before tofu. */
function preferred(working: readonly Tried[]): Working | undefined {
  const found = working.filter((one): one is Working => one.answer.kind === 'works');
  const rank = ({ engine, answer }: Working): number =>
    (engine === 'container' ? 0 : CORES.length) + CORES.indexOf(answer.core);
  return [...found].sort((a, b) => rank(a) - rank(b))[0];
}

function judge(
  { engine }: JudgeRequest,
  best: Working | undefined,
  missing: readonly string[],
): Check {
  const absent = missing.length === 0 ? '' : ` (${missing.join('; ')})`;
  if (best) {
    const found = `${best.answer.description}${absent}`;
    return best.answer.description.includes(UNCONFINED)
      ? {
          name: 'judge',
          status: 'warning',
          found,
          next: 'use a container for drafts of strangers (container/README.md)',
        }
      : { name: 'judge', status: 'ok', found };
  }
  const install =
    'install terraform (https://developer.hashicorp.com/terraform/install), or podman or docker with the image of container/README.md';
  if (engine === 'auto')
    return {
      name: 'judge',
      status: 'warning',
      found: `our own checker alone: repairs are checked, not validated${absent}`,
      next: install,
    };
  return {
    name: 'judge',
    status: 'problem',
    found: `--engine ${engine} finds none${absent}`,
    next: `${install}, or take --engine auto`,
  };
}

/** Words of `openLocalEngine` where the system has no way to confine a program. */
const UNCONFINED = 'not confined';

function others(working: readonly Tried[]): readonly Check[] {
  const best = preferred(working);
  return working.flatMap((one): Check[] =>
    one.answer.kind === 'works' && one !== best
      ? [{ name: one.name, status: 'ok', found: one.answer.description }]
      : [],
  );
}

/** The message of an EngineError is what happened and what to do next, a sentence each. */
function brokenCheck(name: string, { what, message }: EngineError): Check {
  const next = message.slice(what.length + 2).replace(/\.$/, '');
  return { name, status: 'warning', found: what, next: lowerFirst(next) };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
