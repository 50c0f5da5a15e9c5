import { execa } from 'execa';
import { testNeeding } from '../support/needs.ts';

/** All of them take long; the bench plays them. */
const MOST = 30;

testNeeding('git')(
  'a call that fails costs no comment, doubles none and is never passed over in silence',
  async () => {
    const args = ['--check', '--only', ' run', '--most', String(MOST), '--jobs', '2'];
    const { exitCode, stdout } = await execa('node', ['bench/failing-calls.js', ...args], {
      reject: false,
      stdin: 'ignore',
    });
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(/\n\d\d cases, 0 with violations$/),
    });
  },
  300_000,
);
