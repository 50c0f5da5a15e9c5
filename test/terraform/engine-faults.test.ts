import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Validation } from '../../src/finding/verdict.ts';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { EngineError, type EngineFault } from '../../src/terraform/engine/engine-error.ts';
import { openTerraform } from '../support/open-terraform.ts';
import { folderWith, pathWithProgram } from '../support/temporary.ts';

/** Stand-ins for terraform, docker and podman, as shell scripts: each fails in one way real ones do. */
const MODULE = moduleFromText('draft', 'resource "aws_vpc" "main" {}\n');
const VERSION = `echo '{"terraform_version":"1.11.4"}'`;
const VALID = `echo '{"format_version":"1.0","valid":true,"diagnostics":[]}'`;
const LIMITS = { timeoutMs: 2500, memoryBytes: 512 * 1024 * 1024 };

/** A terraform that answers `version` and does `script` otherwise. */
async function localThat(script: string) {
  const answers = `[ "$1" = version ] && { ${VERSION}; exit; }`;
  return openTerraform('local', {
    environment: { PATH: await pathWithProgram('terraform', `${answers}\n${script}`) },
    limits: LIMITS,
  });
}

/** A docker or podman whose container answers `version` and does `script` otherwise. `log` has a line a call. */
async function containerThat(script: string, engine: 'docker' | 'podman' = 'docker') {
  const log = join(await folderWith({ log: '' }), 'log');
  const answers = `case "$*" in rm*) exit 0;; ps*) exit 0;; *"version -json") ${VERSION}; exit;; esac`;
  const PATH = await pathWithProgram(engine, `echo "$*" >> ${log}\n${answers}\n${script}`);
  const validator = await openTerraform('container', {
    environment: { PATH },
    containers: [{ engine }],
    limits: LIMITS,
  });
  return { validator, calls: () => readFileSync(log, 'utf8').trimEnd().split('\n') };
}

/** The module cannot be judged; another may. */
const unknown = (reason: RegExp) => ({ kind: 'unknown', reason }) as const;
/** No module can be judged. */
const stops = (fault: EngineFault, message: RegExp) => ({ kind: 'stops', fault, message }) as const;
type Outcome = ReturnType<typeof unknown> | ReturnType<typeof stops>;

const NOT_JSON = unknown(/something other than its JSON/);
const SILENT = (code: number) => unknown(new RegExp(`ended with code ${code} and printed nothing`));

/** What happens, the script, what becomes of it outside and inside a container. */
const FAULTS: readonly [string, string, Outcome, Outcome?][] = [
  ['prints nothing', 'exit 0', SILENT(0)],
  ['prints white space alone', 'echo; exit 0', SILENT(0)],
  ['prints words', 'echo hello; exit 0', NOT_JSON],
  ['prints words as an error', 'echo "Error: no"; exit 1', NOT_JSON],
  ['prints words on the other channel', 'echo "Error: no" >&2; exit 1', SILENT(1)],
  ['prints half of its JSON', `echo '{"format_version":"1.0","val'`, NOT_JSON],
  ['is killed half way', `echo '{"format_version":"1.0","val'; exit 137`, NOT_JSON],
  ['goes on after its JSON', `${VALID}; echo oops`, NOT_JSON],
  ['prints its JSON twice', `${VALID}; ${VALID}`, NOT_JSON],
  ['prints another format', `echo '{"format_version":"2.0"}'`, NOT_JSON],
  ['prints JSON of its own', `echo '[]'`, NOT_JSON],
  ['prints 100 MB', 'head -c 100000000 /dev/zero', unknown(/printed without end/)],
  ['prints 100 MB of errors', 'head -c 100000000 /dev/zero >&2', unknown(/printed without end/)],
  ['hangs', 'sleep 60', unknown(/was stopped after 2.5 s/)],
  [
    'hangs and ignores every signal it may',
    `trap '' TERM INT HUP QUIT; sleep 60`,
    unknown(/was stopped after 2.5 s/),
  ],
  [
    'cannot be run',
    'exit 126',
    stops('cannot-exec', /Check that it is a working terraform/),
    stops('cannot-exec', /could not start terraform \(code 126\)/),
  ],
  [
    'is not there',
    'exit 127',
    stops('cannot-exec', /Check that it is a working terraform/),
    stops('cannot-exec', /found no terraform in iac-dpo\/terraform/),
  ],
  [
    'rejects a flag',
    'echo "unknown flag" >&2; exit 125',
    SILENT(125),
    stops('cannot-exec', /could not start terraform \(code 125\)/),
  ],
  [
    'cannot connect',
    'echo "Cannot connect to the Docker daemon" >&2; exit 1',
    SILENT(1),
    stops('daemon-down', /cannot reach its service\. Start it and check with `\w+ info`/),
  ],
  ['aborts', 'exit 134', unknown(/was killed by SIGABRT/)],
  ['is killed', 'exit 137', unknown(/was killed by SIGKILL, most likely for its memory/)],
  ['dies of a bad address', 'exit 139', unknown(/was killed by SIGSEGV/)],
  ['uses up its processor time', 'exit 152', unknown(/was killed by SIGXCPU/)],
  [
    'has no memory left',
    'echo "fatal error: runtime: out of memory" >&2; exit 2',
    unknown(/ran out of memory/),
  ],
  ['dies by a signal itself', 'kill -9 $$', unknown(/was killed by SIGKILL/)],
];

test.each(FAULTS)(
  'a terraform that %s is neither valid nor invalid',
  async (_, script, outcome) => {
    await using validator = await localThat(script);
    await expectOutcome(validator.validate(MODULE), outcome);
  },
);

test.each(FAULTS)('a docker that %s is neither', async (_, script, outside, inside = outside) => {
  const { validator } = await containerThat(script);
  await using _closed = validator;
  await expectOutcome(validator.validate(MODULE), inside);
});

async function expectOutcome(validating: Promise<Validation>, outcome: Outcome): Promise<void> {
  if (outcome.kind === 'unknown') {
    const { reason } = outcome;
    await expect(validating).resolves.toEqual({
      verdict: 'unknown',
      tier: 'validator',
      findings: [],
      reason: expect.stringMatching(reason),
    });
    return;
  }
  const error = await validating.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(EngineError);
  expect(error).toMatchObject({
    fault: outcome.fault,
    message: expect.stringMatching(outcome.message),
  });
  // One sentence on what happened, one on what to do next.
  expect((error as Error).message).toMatch(/^[^.]+(\.\d[^.]*)*\. [A-Z].+\.$/s);
}

test('words before the JSON are passed over, as wrappers print them', async () => {
  await using validator = await localThat(`echo "Notice!"; ${VALID}`);
  await expect(validator.validate(MODULE)).resolves.toMatchObject({ verdict: 'valid' });
});

test('the exit code is not believed', async () => {
  await using validator = await localThat(`${VALID}; exit 1`);
  await expect(validator.validate(MODULE)).resolves.toMatchObject({ verdict: 'valid' });
});

test('a hanging child of a wrapper is killed too', async () => {
  await using validator = await localThat('sleep 61.5 & wait');
  await expect(validator.validate(MODULE)).resolves.toMatchObject({ verdict: 'unknown' });
  const processes = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
  expect(processes).not.toContain('sleep 61.5');
});

test.each(['docker', 'podman'] as const)(
  'a container of %s over its time is removed by name, and what came late by its label',
  async (engine) => {
    const { validator, calls } = await containerThat('sleep 60', engine);
    await expect(validator.validate(MODULE)).resolves.toMatchObject({
      reason: `terraform in ${engine} was stopped after 2.5 s`,
    });
    const run = calls().find((call) => call.includes('validate')) ?? '';
    const name = /--name=(\S+)/.exec(run)?.[1];
    expect(name).toMatch(/^iac-dpo-[0-9a-f]{12}-\d+-2$/);
    expect(calls()).toContain(`rm --force ${name}`);
    const before = calls().length;
    await validator[Symbol.asyncDispose]();
    const label = /--label=(\S+)/.exec(run)?.[1];
    expect(calls().slice(before)).toEqual([`ps --all --filter=label=${label} --format={{.Names}}`]);
  },
);

test('a container that ended is not looked for again', async () => {
  const { validator, calls } = await containerThat(VALID);
  await validator.validate(MODULE);
  await validator[Symbol.asyncDispose]();
  expect(calls().map((call) => call.split(' ')[0])).toEqual(['run', 'ps', 'run']);
});

test.each<[string, string, EngineFault, RegExp]>([
  ['answers no version', 'exit 1', 'cannot-exec', /Check that it is a working terraform/],
  ['is no program', 'exit 126', 'cannot-exec', /Check that it is a working terraform/],
])('a terraform that %s is refused at once', async (_, script, fault, next) => {
  const environment = { PATH: await pathWithProgram('terraform', script) };
  const opening = openTerraform('local', { environment, core: 'terraform' });
  await expect(opening).rejects.toMatchObject({ fault, message: expect.stringMatching(next) });
});

test.each([
  ['terraform', 'developer.hashicorp.com'],
  ['tofu', 'opentofu.org'],
] as const)('no %s at all says where to get one', async (core, where) => {
  const opening = openTerraform('local', { environment: { PATH: '/nowhere' }, core });
  await expect(opening).rejects.toMatchObject({
    fault: 'not-found',
    message: expect.stringMatching(new RegExp(`^${core} is not on PATH\\. .*${where}`)),
  });
});

test.each<[string, string, EngineFault, RegExp]>([
  [
    'cannot reach its service',
    'echo "Cannot connect to the Docker daemon at unix:///var/run/docker.sock." >&2; exit 1',
    'daemon-down',
    /docker info/,
  ],
  ['rejects a flag', 'echo "unknown flag" >&2; exit 125', 'cannot-exec', /docker run --rm/],
  [
    'has no image',
    'echo "docker: Error: No such image: iac-dpo/terraform" >&2; exit 125',
    'cannot-exec',
    /does not have iac-dpo\/terraform\. Build it as container\/README\.md says/,
  ],
  ['has no terraform inside', 'exit 127', 'cannot-exec', /Name an image that has it/],
  ['prints words', 'echo hello', 'garbage-output', /gave no version of terraform/],
  ['prints without end', 'head -c 100000000 /dev/zero', 'garbage-output', /printed without end/],
  ['hangs', 'sleep 60', 'timeout', /docker was stopped after 2.5 s/],
  ['is killed', 'exit 137', 'killed', /docker was killed by SIGKILL/],
])('a docker that %s is refused at once', async (_, script, fault, next) => {
  const environment = { PATH: await pathWithProgram('docker', script) };
  const containers = [{ engine: 'docker' }] as const;
  const opening = openTerraform('container', { environment, containers, limits: LIMITS });
  await expect(opening).rejects.toMatchObject({ fault, message: expect.stringMatching(next) });
});

test('a docker that cannot reach its service is asked once, not for every image', async () => {
  const log = join(await folderWith({ log: '' }), 'log');
  const script = `echo "$*" >> ${log}; echo "Cannot connect to the Docker daemon" >&2; exit 1`;
  const environment = { PATH: await pathWithProgram('docker', script) };
  const opening = openTerraform('container', { environment, containers: [{ engine: 'docker' }] });
  await expect(opening).rejects.toMatchObject({ fault: 'daemon-down' });
  expect(readFileSync(log, 'utf8').match(/^run /gm)).toHaveLength(1);
});

test('auto takes tofu where there is no terraform', async () => {
  const PATH = await pathWithProgram('tofu', `[ "$1" = version ] && ${VERSION} || ${VALID}`);
  await using validator = await openTerraform('auto', { environment: { PATH }, containers: [] });
  expect(validator.description).toMatch(/^tofu 1\.11\.4, not confined/);
});

test('auto ends with the checker where nothing answers, and says why', async () => {
  const opening = openTerraform('auto', { environment: { PATH: '/nowhere' } });
  await expect(opening).rejects.toThrow(
    'no terraform answers: docker is not on PATH; podman is not on PATH; terraform is not on PATH; tofu is not on PATH',
  );
});
