import { execFileSync } from 'node:child_process';
import { moduleFromText } from '../../src/module/read-module.ts';
import type { EngineFault } from '../../src/terraform/engine/engine-error.ts';
import { openTerraform } from '../support/open-terraform.ts';
import { pathWithProgram } from '../support/temporary.ts';

/** Stand-ins for terraform and docker, as shell scripts: each fails in one way real ones do. */
const MODULE = moduleFromText('draft', 'resource "aws_vpc" "main" {}\n');
const VERSION = `echo '{"terraform_version":"1.11.4"}'`;
const VALID = `echo '{"format_version":"1.0","valid":true,"diagnostics":[]}'`;
const LIMITS = { timeoutMs: 2000, memoryBytes: 512 * 1024 * 1024 };

/** A terraform that answers `version` and does `script` otherwise. */
const local = async (script: string) => ({
  environment: {
    PATH: await pathWithProgram(
      'terraform',
      `[ "$1" = version ] && { ${VERSION}; exit; }\n${script}`,
    ),
  },
  limits: LIMITS,
});

/** A docker whose container answers `version` and does `script` otherwise. */
const docker = async (script: string) => ({
  environment: {
    PATH: await pathWithProgram(
      'docker',
      `case "$*" in rm*) exit 0;; *"version -json") ${VERSION}; exit;; esac\n${script}`,
    ),
  },
  containers: [{ engine: 'docker' } as const],
  limits: LIMITS,
});

test.each<[string, string, RegExp]>([
  ['dies by a signal', 'kill -9 $$', /was killed by SIGKILL/],
  ['is killed below a shell', 'exit 137', /was killed by SIGKILL, most likely for its memory/],
  ['hangs', 'sleep 60', /was stopped after 2 s/],
  ['prints nothing', 'exit 0', /ended with code 0 and printed nothing/],
  ['prints words', 'echo "Error: no"; exit 1', /something other than its JSON/],
  [
    'prints half of its JSON',
    `echo '{"format_version":"1.0","val'`,
    /something other than its JSON/,
  ],
  ['prints another format', `echo '{"format_version":"2.0"}'`, /something other than its JSON/],
  ['prints 100 MB', 'head -c 100000000 /dev/zero', /printed without end/],
])('a terraform that %s leaves the module unknown', async (_, script, reason) => {
  await using validator = await openTerraform('local', await local(script));
  await expect(validator.validate(MODULE)).resolves.toMatchObject({
    verdict: 'unknown',
    findings: [],
    reason: expect.stringMatching(reason),
  });
});

test('words before the JSON are passed over', async () => {
  await using validator = await openTerraform('local', await local(`echo "Notice!"; ${VALID}`));
  await expect(validator.validate(MODULE)).resolves.toMatchObject({ verdict: 'valid' });
});

test('the exit code is not believed', async () => {
  await using validator = await openTerraform('local', await local(`${VALID}; exit 1`));
  await expect(validator.validate(MODULE)).resolves.toMatchObject({ verdict: 'valid' });
});

test('a hanging child of a wrapper is killed too', async () => {
  await using validator = await openTerraform('local', await local('sleep 61.5 & wait'));
  await expect(validator.validate(MODULE)).resolves.toMatchObject({ verdict: 'unknown' });
  const processes = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
  expect(processes).not.toContain('sleep 61.5');
});

test.each<[string, string, EngineFault, RegExp]>([
  ['answers no version', 'exit 1', 'cannot-exec', /Check that it is a working terraform/],
  ['is no program', 'exit 126', 'cannot-exec', /Check that it is a working terraform/],
])('a terraform that %s is refused at once', async (_, script, fault, next) => {
  const environment = { PATH: await pathWithProgram('terraform', script) };
  const opening = openTerraform('local', { environment, programs: ['terraform'] });
  await expect(opening).rejects.toMatchObject({ fault, message: expect.stringMatching(next) });
});

test('no terraform at all says where to get one', async () => {
  const opening = openTerraform('local', { environment: { PATH: '/nowhere' } });
  await expect(opening).rejects.toMatchObject({
    fault: 'not-found',
    message: expect.stringContaining('developer.hashicorp.com'),
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
    'echo "docker: Error: No such image: hashicorp/terraform" >&2; exit 125',
    'cannot-exec',
    /docker pull/,
  ],
  ['has no terraform inside', 'exit 127', 'cannot-exec', /same image/],
])('a docker that %s is refused at once', async (_, script, fault, next) => {
  const environment = { PATH: await pathWithProgram('docker', script) };
  const opening = openTerraform('container', { environment, containers: [{ engine: 'docker' }] });
  await expect(opening).rejects.toMatchObject({ fault, message: expect.stringMatching(next) });
});

test('a docker whose service goes away later stops the run', async () => {
  await using validator = await openTerraform(
    'container',
    await docker('echo "Cannot connect to the Docker daemon" >&2; exit 1'),
  );
  await expect(validator.validate(MODULE)).rejects.toMatchObject({ fault: 'daemon-down' });
});

test('a container killed for its memory leaves the module unknown', async () => {
  await using validator = await openTerraform('container', await docker('exit 137'));
  await expect(validator.validate(MODULE)).resolves.toMatchObject({
    verdict: 'unknown',
    reason: 'terraform in docker was killed by SIGKILL, most likely for its memory',
  });
});

test('a container over its time is removed by name', async () => {
  const log = `${(await pathWithProgram('x', '')).split(':')[0]}/log`;
  const options = await docker('sleep 60');
  const path = await pathWithProgram(
    'docker',
    `echo "$*" >> ${log}\nexec ${options.environment.PATH.split(':')[0]}/docker "$@"`,
  );
  await using validator = await openTerraform('container', {
    ...options,
    environment: { PATH: path },
  });
  await expect(validator.validate(MODULE)).resolves.toMatchObject({
    reason: 'terraform in docker was stopped after 2 s',
  });
  expect(execFileSync('cat', [log], { encoding: 'utf8' })).toMatch(/^rm --force iac-dpo-\w+-2$/m);
});

test('auto ends with the checker where nothing answers, and says why', async () => {
  const opening = openTerraform('auto', { environment: { PATH: '/nowhere' } });
  await expect(opening).rejects.toThrow(
    'no terraform answers: docker is not on PATH; podman is not on PATH; terraform is not on PATH; tofu is not on PATH',
  );
});
