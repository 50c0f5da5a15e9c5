import { execFileSync } from 'node:child_process';

/** The files that git has, and those that it would take, from the top of the checkout. */
export function trackedFiles(root) {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const names = execFileSync('git', args, { cwd: root, maxBuffer: 2 ** 26 })
    .toString()
    .split('\0');
  return [...new Set(names)].filter(Boolean).sort();
}
