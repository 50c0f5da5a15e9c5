import { resolve } from 'node:path';
import { runAction } from '../../github/runner/run-action.ts';
import { hostilePullRequest, SAID } from '../github/hostile-pull-request.ts';
import { alive } from './alive.ts';

const TOKEN = 'token-fork';
const OUTPUTS = ['abstained', 'outcome', 'repaired', 'suggested', 'verdict'];

test('the bundle, as a process of its own, tells the runner nothing but its own words', async () => {
  await using github = await hostilePullRequest();
  const { exitCode, commands, outputs, summary, log } = await runAction(github, {
    action: resolve('action.yml'),
    token: TOKEN,
    inputs: { engine: 'checker', mode: 'report' },
  });
  expect(exitCode).toBe(0);
  const names = new Set(commands.map(({ name }) => name));
  expect([...names].filter((name) => !/^(?:add-mask|warning|error|notice)$/.test(name))).toEqual(
    [],
  );
  expect(commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data)).toEqual([
    TOKEN,
  ]);
  // In a command of ours it is a part of a name: the runner looks for the newer form first.
  expect(log.replace(/^::.*/gm, '')).not.toContain('##[');
  expect(Object.keys(outputs).sort()).toEqual(OUTPUTS);
  expect(outputs.outcome).not.toBe('ok');
  expect(alive(summary)).toEqual([]);
  // The page quotes what was taken for evidence; the log says nothing of it.
  expect(log).not.toContain(SAID);
  expect(github.violations).toEqual([]);
}, 120_000);
