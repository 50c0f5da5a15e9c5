import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { DEFAULT_IMAGES } from '../../src/terraform/engine/container-settings.ts';
import { openTerraform } from '../support/open-terraform.ts';
import {
  PODMAN_ARGUMENTS,
  PODMAN_RUN_ARGUMENTS,
  podmanOverRootfs,
  testPodman,
} from '../support/real-containers.ts';
import { pathWithProgram } from '../support/temporary.ts';

/**
 * The Containerfile is built for real. Images cannot be fetched here, so the official ones are
 * stood in for by images of this machine's terraform, at the places where theirs is.
 */
const containerfile = readFileSync('container/Containerfile', 'utf8');

test('the default image is pinned, and to what the Containerfile is built from', () => {
  const official = DEFAULT_IMAGES.terraform.at(-1) ?? '';
  expect(official).toMatch(/^docker\.io\/hashicorp\/terraform:[\d.]+@sha256:[0-9a-f]{64}$/);
  expect(containerfile).toContain(`ARG TERRAFORM_IMAGE=${official}\n`);
});

/** A storage of its own, so that neither images of the user are touched nor these stay. */
let storage: string;
let podman: readonly string[];
let contents: string;
if (testPodman === test) {
  beforeAll(async () => {
    storage = await mkdtemp(join(tmpdir(), 'iac-dpo-test-'));
    const [root, run] = [join(storage, 'root'), join(storage, 'run')];
    podman = ['podman', ...PODMAN_ARGUMENTS, '--root', root, '--runroot', run];
    const rootfs = (await podmanOverRootfs()).rootfs ?? '';
    execFileSync('mkdir', ['-p', `${rootfs}/usr/local/bin`]);
    execFileSync('ln', [`${rootfs}/bin/terraform`, `${rootfs}/usr/local/bin/tofu`]);
    shell(`tar -C ${rootfs} -c bin usr | ${podman.join(' ')} import - localhost/stand-in:1`);
    for (const core of ['terraform', 'tofu']) build(core);
    contents = shell(
      `${podman.join(' ')} save iac-dpo/terraform | tar -x -O --wildcards '*.tar' | tar -t`,
    );
  }, 120_000);
  afterAll(async () => {
    // podman mounts the folder over itself.
    shell(`umount ${storage}/root/overlay || true`);
    await rm(storage, { recursive: true, force: true });
  });
}

const shell = (script: string): string =>
  execFileSync('sh', ['-c', script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

function build(core: string): void {
  const images = ['TERRAFORM_IMAGE', 'TOFU_IMAGE'].map(
    (name) => `--build-arg=${name}=localhost/stand-in:1`,
  );
  const [file = '', ...globals] = podman;
  const args = [
    'build',
    `--build-arg=CORE=${core}`,
    ...images,
    `--tag=iac-dpo/${core}`,
    'container',
  ];
  execFileSync(file, [...globals, ...args], { stdio: 'pipe' });
}

/** As podman's own `docker` command does it: the same arguments under the other name. */
async function dockerThatIsPodman(): Promise<{ readonly PATH: string }> {
  const PATH = await pathWithProgram('docker', `exec ${podman.join(' ')} "$@"`);
  return { ...process.env, PATH };
}

testPodman('the image holds one program and nothing else', () => {
  const files = contents.split('\n').filter((path) => path !== '' && !path.endsWith('/'));
  expect(files).toEqual(['bin/terraform']);
});

testPodman.each(['terraform', 'tofu'] as const)(
  'docker’s own arguments run %s of the image that was built',
  async (core) => {
    const environment = await dockerThatIsPodman();
    const containers = [{ engine: 'docker', runArguments: PODMAN_RUN_ARGUMENTS }] as const;
    await using validator = await openTerraform('container', { environment, containers, core });
    expect(validator.description).toMatch(new RegExp(`^${core} 1\\.\\d+\\.\\d+ in docker$`));
    const module = moduleFromText('a', 'resource "aws_vpc" "main" {\n  cidr = "10.0.0.0/16"\n}\n');
    await expect(validator.validate(module)).resolves.toMatchObject({
      verdict: 'invalid',
      findings: [{ kind: 'unsupported-argument', argument: 'cidr' }],
    });
  },
);

testPodman('an image that is not there is named, with what to do about it', async () => {
  const environment = await dockerThatIsPodman();
  const containers = [{ engine: 'docker', image: 'docker.io/nobody/nothing:1' }] as const;
  const opening = openTerraform('container', { environment, containers });
  await expect(opening).rejects.toMatchObject({
    fault: 'cannot-exec',
    message:
      'docker does not have docker.io/nobody/nothing:1. Fetch it with `docker pull docker.io/nobody/nothing:1`.',
  });
});
