import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { type JudgeRequest, judgeChecks } from '../../src/doctor/judge-checks.ts';
import { workspace } from '../cli/run-cli.ts';

/** A program of the machine: a script that answers as it would. */
const says = (version: string): string => `#!/bin/sh\necho '{"terraform_version": "${version}"}'\n`;
const complains = (words: string, code: number): string =>
  `#!/bin/sh\necho '${words}' >&2\nexit ${code}\n`;

async function judged(
  programs: Readonly<Record<string, string>>,
  request: Partial<JudgeRequest> = {},
) {
  await using bin = await workspace(programs);
  for (const name of Object.keys(programs)) await chmod(join(bin.path, name), 0o755);
  const environment = { PATH: bin.path, HOME: bin.path };
  return await judgeChecks({ engine: 'auto', core: 'auto', environment, ...request });
}

test('a container judges where there is one, and the others are named', async () => {
  expect(await judged({ podman: says('1.11.4'), terraform: says('1.9.5') })).toEqual([
    {
      name: 'judge',
      status: 'ok',
      found: 'terraform 1.11.4 in podman (docker is not on PATH; tofu is not on PATH)',
    },
    { name: 'terraform', status: 'ok', found: expect.stringMatching(/^terraform 1\.9\.5, /) },
  ]);
});

test('a script cannot be confined, which is a warning', async () => {
  expect(await judged({ terraform: says('1.9.5') })).toEqual([
    {
      name: 'judge',
      status: 'warning',
      found: expect.stringMatching(/^terraform 1\.9\.5, not confined: it can read local files \(/),
      next: expect.stringContaining('container'),
    },
  ]);
});

test('nothing at all is a warning for auto, and a problem where an engine was asked for', async () => {
  expect(await judged({})).toEqual([
    {
      name: 'judge',
      status: 'warning',
      found: expect.stringContaining('checked, not validated (docker is not on PATH; podman'),
      next: expect.stringMatching(/^install terraform .*container\/README\.md$/),
    },
  ]);
  for (const engine of ['local', 'container'] as const)
    expect(await judged({}, { engine })).toEqual([
      expect.objectContaining({
        name: 'judge',
        status: 'problem',
        next: expect.stringMatching(/--engine auto$/),
      }),
    ]);
  expect(await judged({}, { engine: 'checker' })).toEqual([
    { name: 'judge', status: 'ok', found: expect.stringContaining('as asked') },
  ]);
});

test('a program that is there and does not work is told with what to do', async () => {
  const checks = await judged({
    docker: complains('Cannot connect to the Docker daemon. Is the docker daemon running?', 1),
    podman: complains('Error: iac-dpo/terraform: image not known', 125),
    tofu: '#!/bin/sh\nexit 3\n',
    terraform: says('1.11.4'),
  });
  expect(checks.map(({ name, status }) => [name, status])).toEqual([
    ['judge', 'warning'],
    ['docker', 'warning'],
    ['podman', 'warning'],
    ['tofu', 'warning'],
  ]);
  expect(checks[1]).toMatchObject({
    found: 'docker cannot reach its service',
    next: expect.stringContaining('docker info'),
  });
  expect(checks[2]).toMatchObject({ next: 'build it as container/README.md says' });
});

test('--core asks for one program, and container settings for one container', async () => {
  const both = { terraform: says('1.11.4'), tofu: says('1.10.0') };
  const [judge, ...others] = await judged(both, { core: 'tofu', engine: 'local' });
  expect(judge?.found).toMatch(/^tofu 1\.10\.0/);
  expect(others).toEqual([]);
  const containers = [{ engine: 'podman', image: 'mine' }] as const;
  const [named] = await judged({ docker: says('1.0.0'), podman: says('1.11.4') }, { containers });
  expect(named?.found).toMatch(/^terraform 1\.11\.4 in podman/);
});
