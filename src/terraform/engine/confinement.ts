import { constants } from 'node:fs';
import { access, copyFile, link, open, realpath } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** The first executable `name` on `path` (a PATH value), as an absolute path without links. */
export async function findProgram(name: string, path: string): Promise<string | undefined> {
  for (const directory of path.split(delimiter).filter((entry) => entry.startsWith('/'))) {
    const candidate = join(directory, name);
    const isExecutable = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isExecutable) return realpath(candidate);
  }
  return undefined;
}

/**
 * The command that runs `command` under hard limits. RLIMIT_DATA (`ulimit -d`), not RLIMIT_AS: Go
 * reserves far more address space than it uses. A limit the system does not know is left out.
 */
export function limited(
  command: readonly string[],
  limits: { readonly memoryBytes: number; readonly timeoutMs: number },
): readonly string[] {
  const script = [
    `ulimit -d ${Math.ceil(limits.memoryBytes / 1024)}`,
    // CPU seconds: ends a terraform whose parent, this process, died and took its timer along.
    `ulimit -t ${Math.ceil((limits.timeoutMs / 1000) * CPU_SECONDS_PER_SECOND)}`,
    'ulimit -c 0',
    // Nothing has to be written; pipes do not count.
    'ulimit -f 0',
  ].map((line) => `${line} 2>/dev/null`);
  return ['/bin/sh', '-c', `${script.join('; ')}; exec "$@"`, 'sh', ...command];
}

/** Terraform may use several cores at once. */
const CPU_SECONDS_PER_SECOND = 4;

/**
 * The command that runs a static program with `root` as its whole file system, without a network
 * (`unshare` of util-linux, user namespaces). `program` and `cwd` are paths below `root`.
 * Needs no privileges, but some systems forbid it: try it before relying on it.
 */
export const rooted = (root: string, cwd: string, program: string): readonly string[] => [
  'unshare',
  '--map-root-user',
  '--net',
  '--ipc',
  '--uts',
  `--root=${root}`,
  `--wd=${cwd}`,
  program,
];

/** Puts the program at `target` without a second copy of its 90 MB where the file system allows. */
export async function placeProgram(program: string, target: string): Promise<void> {
  await link(program, target).catch(() =>
    copyFile(program, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE),
  );
}

/** A wrapper script (tfenv, asdf, setup-terraform) has no interpreter to run it in an empty root. */
export async function isNativeProgram(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.equals(ELF_MAGIC);
  } finally {
    await file.close();
  }
}

const ELF_MAGIC = Buffer.from([0x7f, 0x45, 0x4c, 0x46]);
