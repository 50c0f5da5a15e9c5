import { execFileSync } from 'node:child_process';

/** One run of git may print this much, in bytes; a diff of thousands of files is well below. */
const MAX_OUTPUT = 256 * 1024 * 1024;

/** What the settings of the machine must not change: quoting of paths, the diff's algorithm, the language. */
const SETTINGS = ['-c', 'core.quotePath=false', '-c', 'diff.algorithm=myers', '-c', 'gc.auto=0'];

export type Git = (args: readonly string[], input?: string | Uint8Array) => Buffer;

/** Runs git in a bare repository, waits for it and throws with git's own words when it fails. */
export function gitIn(folder: string): Git {
  return (args, input) =>
    execFileSync('git', [...SETTINGS, ...args], {
      cwd: folder,
      input: input ?? '',
      maxBuffer: MAX_OUTPUT,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_DIR: folder,
      },
    });
}

/** The same, remembered: for questions about objects, which never change. */
export function remembering(git: Git): Git {
  const answers = new Map<string, Buffer>();
  return (args) => {
    const key = args.join('\0');
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = git(args);
      answers.set(key, answer);
    }
    return answer;
  };
}
