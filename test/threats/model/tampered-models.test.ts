import { link, mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { openPackage } from '../../../src/controller/package/open-package.ts';
import { copyOfTinyModel, replaceFile, reseal } from '../../controller/tiny-model.ts';
import { folderWith } from '../../support/temporary.ts';

/**
 * Model folders by somebody who wants a file of the machine read, a library loaded or the memory filled. Each is given to the command line as its
 * controller, which must end before the model is loaded, say why in a line, and say nothing of what it was led to.
 */
const CANARY = 'canary-of-the-machine';

interface Place {
  /** The folder of the model. */
  readonly model: string;
  /** A file elsewhere that holds the canary. */
  readonly secret: string;
}

const listed = (name: string) => ({ file: name, bytes: 1, sha256: '0'.repeat(64) });
type Listed = { files: object[] };

const TAMPERED: Readonly<Record<string, readonly [(place: Place) => Promise<unknown>, RegExp]>> = {
  'weights of other bytes': [
    ({ model }) => change(join(model, 'model.onnx.data'), 5000),
    /model\.onnx\.data has sha256/,
  ],
  'a graph of other bytes': [
    ({ model }) => change(join(model, 'model.onnx'), 100),
    /model\.onnx has sha256/,
  ],
  'a tokenizer of other bytes': [
    ({ model }) => change(join(model, 'tokenizer.json'), 100),
    /tokenizer\.json has sha256/,
  ],
  'a library beside the model': [
    ({ model }) => writeFile(join(model, 'libcustom_op.so'), '\x7fELF'),
    /libcustom_op\.so is not in manifest\.json/,
  ],
  'a hidden file': [
    ({ model }) => writeFile(join(model, '.x'), ''),
    /\.x is not in manifest\.json/,
  ],
  'a folder beside the model': [
    ({ model }) => mkdir(join(model, 'model.onnx.data.d')),
    /model\.onnx\.data\.d is not in manifest\.json/,
  ],
  'a symbolic link to a secret': [
    async ({ model, secret }) => {
      await symlink(secret, join(model, 'x.data'));
      await reseal(model, (manifest) =>
        (manifest as unknown as Listed).files.push(listed('x.data')),
      );
    },
    /x\.data is no regular file/,
  ],
  'a hard link to a secret': [
    async ({ model, secret }) => {
      await link(secret, join(model, 'x.data'));
      const bytes = CANARY.length;
      await reseal(model, (manifest) =>
        (manifest as unknown as Listed).files.push({ ...listed('x.data'), bytes }),
      );
    },
    /x\.data has sha256/,
  ],
  'a folder in the place of the weights': [
    async ({ model }) => {
      await mkdir(join(model, 'x.data'));
      await reseal(model, (manifest) =>
        (manifest as unknown as Listed).files.push(listed('x.data')),
      );
    },
    /x\.data is no regular file/,
  ],
  'weights at an absolute path': [
    ({ model, secret }) => leadTo(model, secret),
    /secret\.txt is needed and not in manifest\.json/,
  ],
  'weights at ..': [
    ({ model }) => leadTo(model, '../../../../../../etc/passwd'),
    /\.\.\/etc\/passwd is needed and not in manifest\.json/,
  ],
  'weights behind a link of their own': [
    async ({ model, secret }) => {
      await symlink(secret, join(model, 'x.data'));
      await leadTo(model, 'x.data');
    },
    /x\.data is not in manifest\.json/,
  ],
  'weights in the memory of the process': [
    // onnxruntime's own mark for an address (onnxruntime/core/framework/tensorprotoutils.h).
    ({ model }) => leadTo(model, '*/_ORT_MEM_ADDR_/*'),
    /_ORT_MEM_ADDR_\/\* is needed and not in manifest\.json/,
  ],
  'a manifest with a path for a name': [
    ({ model }) =>
      reseal(model, (manifest) =>
        (manifest as unknown as Listed).files.push(listed('../secret.txt')),
      ),
    /manifest\.json: files\.\d+\.file is no plain file name/,
  ],
  'a manifest with an absolute path': [
    ({ model, secret }) =>
      reseal(model, (manifest) => (manifest as unknown as Listed).files.push(listed(secret))),
    /is no plain file name/,
  ],
  'a manifest with a line end in a name': [
    ({ model }) =>
      reseal(model, (manifest) =>
        (manifest as unknown as Listed).files.push(listed('a\n::error::b')),
      ),
    /is no plain file name/,
  ],
  'a manifest without end': [
    ({ model }) => truncate(join(model, 'manifest.json'), 1900 * 2 ** 20),
    /manifest\.json has more than 1048576 bytes/,
  ],
  'a manifest that nests without end': [
    ({ model }) => writeFile(join(model, 'manifest.json'), '['.repeat(900_000)),
    /JSON/,
  ],
  'a graph without end': [
    ({ model }) => truncate(join(model, 'model.onnx'), 8 * 2 ** 30),
    /model\.onnx has 8589934592 bytes, not/,
  ],
  'another program for the tokenizer': [
    ({ model }) =>
      reseal(model, (manifest) =>
        Object.assign(manifest, { tokenizer: { file: 'x', config: 'y', module: 'evil.js' } }),
      ),
    /manifest\.json: tokenizer/,
  ],
};

test.each(Object.keys(TAMPERED))(
  '%s: not loaded, and nothing of the machine is told',
  async (name) => {
    const [tamper, message] = TAMPERED[name] ?? [];
    await using copy = await copyOfTinyModel();
    const folder = await folderWith({
      'secret.txt': CANARY,
      'm/main.tf': 'resource "aws_vpc" "a" {}\n',
    });
    await tamper?.({ model: copy.folder, secret: join(folder, 'secret.txt') });
    const args = ['--max-old-space-size=600', join(process.cwd(), 'dist/cli.js')];
    const { exitCode, stdout, stderr } = await execa(
      process.execPath,
      [...args, 'repair', '--engine', 'checker', '--controller', copy.folder, 'm'],
      { cwd: folder, reject: false, timeout: 100_000 },
    );
    expect({ exitCode, stdout }).toEqual({ exitCode: 4, stdout: '' });
    expect(stderr).toMatch(message as RegExp);
    expect(stderr).toMatch(/^iac-dpo: --controller [^\n]*$/);
    expect(stderr).not.toContain(CANARY);
  },
  120_000,
);

test('a model whose weights lie beside it under their own name is loaded', async () => {
  await using copy = await copyOfTinyModel();
  await expect(openPackage(copy.folder)).resolves.toMatchObject({ manifest: { name: 'tiny' } });
});

async function change(path: string, at: number): Promise<void> {
  const bytes = await readFile(path);
  bytes[at] = (bytes[at] as number) ^ 1;
  await writeFile(path, bytes);
}

/** Adds a tensor whose bytes lie elsewhere: a second graph, which protobuf merges with the first. All hashes are right. */
async function leadTo(model: string, place: string): Promise<void> {
  const graph = await readFile(join(model, 'model.onnx'));
  // onnx.proto3: ModelProto.graph 7, GraphProto.initializer 5, TensorProto.external_data 13, key 1 and value 2.
  const entry = field(13, field(1, Buffer.from('location')), field(2, Buffer.from(place)));
  await replaceFile(model, 'model.onnx', Buffer.concat([graph, field(7, field(5, entry))]));
}

/** A protobuf field of fewer than 128 bytes. */
function field(number: number, ...parts: readonly Buffer[]): Buffer {
  const payload = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([number * 8 + 2, payload.length]), payload]);
}
