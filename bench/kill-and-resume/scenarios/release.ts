import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runProgram } from '../run-program.ts';
import type { Scenario } from '../scenario.ts';
import { treeOf } from './tree-of.ts';

/** The model that is named takes the place of the one before. The `gh` here copies slowly. */
export const release: Scenario = {
  name: 'training/release.py',
  promise: 'the folder holds the old model or the new one, whole, or the old one stands beside it',
  atOnce: 'safe',
  open: async (folder) => {
    const [store, current, bin] = ['store', 'current', 'bin'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    for (const made of [store, bin]) await mkdir(made);
    await writeFile(join(bin, 'gh'), GH);
    await chmod(join(bin, 'gh'), 0o755);
    const env = { PATH: `${bin}:${process.env.PATH}`, STORE: store };
    const python = (...args: readonly string[]) => ({
      command: 'python3',
      args: [resolve('training/release.py'), ...args],
      cwd: folder,
      env,
    });
    const fetch = python('fetch', '--default', join(store, 'default.json'), '--out', current);
    for (const name of ['old', 'new']) {
      const model = await modelIn(join(folder, name), name);
      const { stderr, code } = await runProgram(
        python('pack', '--model', model, '--name', name, '--out', store),
      );
      if (code !== 0) throw new Error(stderr);
      if (name === 'old') await runProgram(fetch);
    }
    const old = await treeOf(current);
    return {
      program: fetch,
      check: async (whole) => {
        const found = await Promise.all(
          [current, `${current}.last`].map((path) => treeOf(path).catch(() => undefined)),
        );
        const now = found[0] ?? found[1];
        if (now !== old && now !== whole) throw new Error(`there is\n${now}`);
      },
      result: () => treeOf(current),
      [Symbol.asyncDispose]: async () => {},
    };
  },
};

/** `gh release download TAG --pattern FILE --dir FOLDER`, in two halves. */
const GH = `#!/bin/sh
size=$(wc -c <"$STORE/$5")
head -c $((size / 2)) "$STORE/$5" >"$7/$5"
sleep 0.1
tail -c +$((size / 2 + 1)) "$STORE/$5" >>"$7/$5"
`;

async function modelIn(folder: string, name: string): Promise<string> {
  await mkdir(folder);
  const files = await Promise.all(
    ['model.onnx', 'tokenizer.json'].map(async (file) => {
      const bytes = Buffer.alloc(200_000, `${name} ${file}`);
      await writeFile(join(folder, file), bytes);
      const sha256 = createHash('sha256').update(await readFile(join(folder, file)));
      return { file, bytes: bytes.length, sha256: sha256.digest('hex') };
    }),
  );
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ files }));
  return folder;
}
