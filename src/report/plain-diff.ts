import type { FileDiff } from './file-diff.ts';

/**
 * The bytes of a unified diff that `git apply` takes, in the directory the paths are relative to.
 * There is no `diff --git` line on purpose: with it, git would read the paths from the top of the repository.
 */
export function plainDiff(files: readonly FileDiff[]): Buffer {
  return Buffer.concat(files.map(fileBytes));
}

function fileBytes({ path, status, hunks }: FileDiff): Buffer {
  const from = status === 'added' ? '/dev/null' : fileName(`a/${path}`);
  const head = `--- ${from}\n+++ ${fileName(`b/${path}`)}\n`;
  const body = hunks.map(({ header, lines }) => `${[header, ...lines].join('\n')}\n`).join('');
  return Buffer.concat([Buffer.from(head, 'utf8'), Buffer.from(body, 'latin1')]);
}

// As git writes names: a tab ends one with a space in it, and C quoting hides what would break the line.
function fileName(path: string): string {
  if (/[\p{Cc}"\\]/u.test(path)) return `"${path.replace(/[\p{Cc}"\\]/gu, octal)}"`;
  return path.includes(' ') ? `${path}\t` : path;
}

const octal = (character: string): string =>
  [...Buffer.from(character, 'utf8')]
    .map((byte) => `\\${byte.toString(8).padStart(3, '0')}`)
    .join('');
