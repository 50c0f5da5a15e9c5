import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { testNeeding } from '../../support/needs.ts';
import { folderWith } from '../../support/temporary.ts';
import { type Bait, layBait } from './bait.ts';
import { HOSTILE, makeHostile } from './hostile-modules.ts';

/** The attacks succeed where terraform is run in the checkout, as it is, so that a test of them that passes says something. */
const testTerraform = testNeeding('terraform');

async function validateIn(name: string): Promise<{ readonly bait: Bait; readonly told: string }> {
  const folder = await folderWith();
  const bait = await layBait(folder, 'http://127.0.0.1:9');
  const hostile = HOSTILE[name]?.(bait);
  if (!hostile) throw new Error(`no attack ${name}`);
  await makeHostile(hostile, bait);
  const { stdout, stderr } = spawnSync('terraform', ['validate', '-json'], {
    cwd: bait.module,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: join(folder, 'home'), CHECKPOINT_DISABLE: '1' },
    timeout: 60_000,
  });
  return { bait, told: stdout + stderr };
}

testTerraform.each([
  'a provider planted in .terraform, with its lock file',
  'a provider planted under the name of a real one',
])(
  'without us terraform runs %s',
  async (name) => {
    const { bait } = await validateIn(name);
    expect(existsSync(bait.marker)).toBe(true);
  },
  90_000,
);

testTerraform.each([
  'a planted modules.json',
  'file functions in JSON',
  'file functions',
  'templates that read',
  'links in the place of files and folders',
])(
  'without us terraform tells what it read of the machine: %s',
  async (name) => {
    const { bait, told } = await validateIn(name);
    expect(told).toContain(bait.canary);
  },
  90_000,
);
