import { randomBytes } from 'node:crypto';
import { link, lstat, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { SourceFile } from '../module/module.ts';
import type { Repair } from '../repair/repair.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import { CliError } from './cli-error.ts';
import { EXIT } from './exit-code.ts';

/** Writes the changed files, each in one step, and none of them when one is no longer what was read. */
export async function writeRepair({ draft, repaired }: Repair, directory: string): Promise<void> {
  const changes = repaired.files.flatMap((file) => {
    const old = draft.files.find(({ path }) => path === file.path);
    return old?.bytes.equals(file.bytes) ? [] : [{ file, old, path: join(directory, file.path) }];
  });
  for (const { old, path } of changes) await assertAsRead(path, old);
  for (const { file, old, path } of changes) await replaceFile(path, file.bytes, old !== undefined);
}

async function assertAsRead(path: string, old: SourceFile | undefined): Promise<void> {
  const stats = await lstat(path).catch(() => undefined);
  const same = old
    ? stats?.isFile() === true && (await readFile(path)).equals(old.bytes)
    : stats === undefined;
  if (same) return;
  throw new CliError(
    EXIT.input,
    `${cleanLine(path)} changed since it was read, nothing was written. Next: run the repair again.`,
  );
}

/** Writes a file in one step; one that `exists` keeps its mode, a new one must not have come into being meanwhile. */
export async function replaceFile(path: string, bytes: Buffer, exists: boolean): Promise<void> {
  // In the same folder, because a rename is atomic only within one file system.
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const mode = exists ? (await lstat(path)).mode & 0o7777 : NEW_FILE_MODE;
    const handle = await open(temporary, 'wx', mode);
    try {
      // open() applies the umask; the file had its mode already.
      if (exists) await handle.chmod(mode);
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // Unlike rename, link does not overwrite a file that has come into being meanwhile.
    await (exists ? rename(temporary, path) : link(temporary, path));
  } catch (error) {
    const words = cleanLine((error as Error).message);
    throw new CliError(
      EXIT.input,
      `cannot write ${cleanLine(path)}: ${words}. Next: check the permissions of its folder.`,
      {
        cause: error,
      },
    );
  } finally {
    await rm(temporary, { force: true });
  }
}

const NEW_FILE_MODE = 0o666;
