import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { trackedFiles } from './tracked-files.js';

/** Bytes that nobody can review, each kind with what stands for them. */
const LISTED = [
  [/^schemas\/[\w.-]+\.(pack|br)$/, 'packed schemas, by SHA-256 in their manifests'],
  [/^test\/fixtures\/controller\/tiny-model\/model\.onnx(\.data)?$/, 'a random model, by SHA-256'],
  [/^models\/[\w./-]+\.(onnx|data)$/, 'a model, by SHA-256 in its manifest'],
  [/\.png$/, 'pictures'],
  [/^test\/fixtures\//, 'cases'],
];

export async function checkBinaries(root) {
  const problems = [];
  let listed = 0;
  const files = trackedFiles(root);
  for (const path of files) {
    const start = await startOf(join(root, path));
    const kind = programKind(start);
    if (kind) problems.push(`${path} is ${kind}`);
    else if (start.includes(0) && LISTED.some(([pattern]) => pattern.test(path))) listed += 1;
    else if (start.includes(0)) problems.push(`${path} is binary and not listed`);
  }
  const seen = `${files.length} files: no program, and ${listed} listed ones of data and pictures`;
  return [{ name: 'Binary-Artifacts', seen, problems }];
}

/** As much as git looks at to tell text from binary. */
const LOOKED_AT = 8000;

/** Empty where git still lists what is gone, and for a link. */
async function startOf(path) {
  const handle = await open(path, 'r').catch(() => undefined);
  if (!handle) return Buffer.alloc(0);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    if (error.code === 'EISDIR') return Buffer.alloc(0);
    throw error;
  } finally {
    await handle.close();
  }
}

/** By the first bytes, whatever the name says. */
const PROGRAMS = [
  ['7f454c46', 'a program of Linux'],
  ['4d5a', 'a program of Windows'],
  ['cffaedfe', 'a program of macOS'],
  ['cafebabe', 'a program of macOS or a class of Java'],
  ['0061736d', 'WebAssembly'],
  ['504b0304', 'a ZIP or JAR archive'],
];

function programKind(start) {
  const hex = start.toString('hex', 0, 4);
  // "MZ" may well begin a text.
  return PROGRAMS.find(([magic]) => hex.startsWith(magic) && start.includes(0))?.[1];
}
