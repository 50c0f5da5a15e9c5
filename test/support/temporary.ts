import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const folders: string[] = [];

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** A folder with these files, removed after the tests of the file. */
export async function folderWith(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'iac-dpo-test-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** A folder for PATH with one program in it, a shell script; system programs stay reachable. */
export async function pathWithProgram(name: string, script: string): Promise<string> {
  const folder = await folderWith({ [name]: `#!/bin/sh\n${script}\n` });
  await chmod(join(folder, name), 0o755);
  return `${folder}:/usr/bin:/bin`;
}
