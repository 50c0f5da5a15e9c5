import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { type Budget, spend } from '../value/budget.ts';
import { boolValue, setValue, stringValue, unknown } from '../value/construct.ts';
import { MOST_CHARACTERS } from '../value/size-limits.ts';
import { typeOf } from '../value/type-of.ts';
import type { Value } from '../value/value.ts';
import { stringOf } from './argument-values.ts';
import {
  anyParameter,
  argumentFailure,
  type BuiltIn,
  type Failure,
  type FunctionContext,
  type FunctionFiles,
  failure,
  isFailure,
  stringParameter,
} from './function.ts';
import { globPattern } from './glob.ts';

const PATH = [stringParameter('path')];

export const FILE_FUNCTIONS: Readonly<Record<string, BuiltIn>> = {
  // Where the module lies on the machine that applies it, or whose home that is, is not known here.
  abspath: { parameters: PATH, returns: 'string' },
  basename: ofPath((path) => (path === '' ? '.' : posix.basename(path) || '/')),
  dirname: ofPath((path) => posix.normalize(posix.dirname(path))),
  file: {
    parameters: PATH,
    returns: 'string',
    call: ([path], _, context) =>
      withContents(stringOf(path), context, (bytes) => textOf(bytes, stringOf(path))),
  },
  filebase64: ofContents((bytes) => bytes.toString('base64')),
  filebase64sha256: ofHash('sha256', 'base64'),
  filebase64sha512: ofHash('sha512', 'base64'),
  filemd5: ofHash('md5', 'hex'),
  filesha1: ofHash('sha1', 'hex'),
  filesha256: ofHash('sha256', 'hex'),
  filesha512: ofHash('sha512', 'hex'),
  fileexists: {
    parameters: PATH,
    returns: 'bool',
    call: ([path], _, { files }) => (files ? exists(stringOf(path), files) : unknown('bool')),
  },
  fileset: {
    parameters: [stringParameter('path'), stringParameter('pattern')],
    returns: ['set', 'string'],
    call: ([path, pattern], type, { files, budget }) =>
      files ? matching(stringOf(path), stringOf(pattern), files, budget) : unknown(type),
  },
  pathexpand: {
    parameters: PATH,
    returns: 'string',
    call: ([path]) => (stringOf(path).startsWith('~') ? unknown('string') : (path as Value)),
  },
  templatefile: {
    parameters: [stringParameter('path'), anyParameter('vars')],
    mayBeNull: true,
    // Rendering tells the type of the result, as a template of one interpolation may give any.
    returns: ([path, variables], context) => {
      if (path?.kind === 'unknown' || variables?.kind === 'unknown') return 'dynamic';
      const rendered = renderFile(path as Value, variables as Value, context);
      return isFailure(rendered) ? rendered : typeOf(rendered);
    },
    call: ([path, variables], _, context) => renderFile(path as Value, variables as Value, context),
  },
};

function ofPath(change: (path: string) => string): BuiltIn {
  return {
    parameters: PATH,
    returns: 'string',
    call: ([path]) => stringValue(change(stringOf(path))),
  };
}

function ofContents(encode: (bytes: Buffer) => string): BuiltIn {
  return {
    parameters: PATH,
    returns: 'string',
    call: ([path], _, context) =>
      withContents(stringOf(path), context, (bytes) => stringValue(encode(bytes))),
  };
}

function ofHash(algorithm: string, encoding: 'hex' | 'base64'): BuiltIn {
  return {
    parameters: PATH,
    returns: 'string',
    call: ([path], _, context) => {
      const result = withContents(stringOf(path), context, (bytes) =>
        stringValue(createHash(algorithm).update(bytes).digest(encoding)),
      );
      // These pass on what the system says.
      const file = posix.normalize(stringOf(path));
      return isFailure(result) ? failure(`open ${file}: no such file or directory`) : result;
    },
  };
}

function withContents(
  path: string,
  { files, budget }: FunctionContext,
  use: (bytes: Buffer) => Value | Failure,
): Value | Failure {
  if (!files) return unknown('string');
  const inside = insidePath(path);
  if (inside === undefined || !files.exists(inside))
    return argumentFailure(0, directoryOf(inside, files) ? notReadable(path) : absent(path));
  const bytes = files.read(inside);
  if (!bytes || bytes.length > MOST_CHARACTERS) return unknown('string');
  spend(budget, bytes.length / BYTES_A_STEP);
  return use(bytes);
}

const BYTES_A_STEP = 20;

function absent(path: string): string {
  return `no file exists at ${JSON.stringify(posix.normalize(path))}; this function works only with files that are distributed as part of the configuration source code, so if this file will be created by a resource in this configuration you must instead obtain this result from an attribute of that resource`;
}

const notReadable = (path: string) =>
  `failed to read file: read ${posix.normalize(path)}: is a directory`;

/** The path relative to the module; undefined where it leads out of what is distributed with it. */
function insidePath(path: string): string | undefined {
  if (path.startsWith('/') || path.startsWith('~')) return undefined;
  const normal = posix.normalize(path).replace(/\/$/, '');
  return normal === '..' || normal.startsWith('../') ? undefined : normal;
}

function directoryOf(path: string | undefined, files: FunctionFiles): boolean {
  if (path === undefined) return false;
  if (path === '.') return true;
  for (const file of files.list()) if (file.startsWith(`${path}/`)) return true;
  return false;
}

function textOf(bytes: Buffer, path: string): Value | Failure {
  const text = bytes.toString('utf8');
  if (!Buffer.from(text).equals(bytes))
    return failure(
      `contents of ${JSON.stringify(posix.normalize(path))} are not valid UTF-8; use the filebase64 function to obtain the Base64 encoded contents or the other file functions (e.g. filemd5, filesha256) to obtain file hashing results instead`,
    );
  return stringValue(text);
}

function exists(path: string, files: FunctionFiles): Value | Failure {
  if (/^\/+$/.test(path)) return failure('"/" is a directory, not a file');
  const inside = insidePath(path);
  if (inside !== undefined && files.exists(inside)) return boolValue(true);
  if (directoryOf(inside, files))
    return failure(`${JSON.stringify(posix.normalize(path))} is a directory, not a file`);
  return boolValue(false);
}

function matching(
  path: string,
  pattern: string,
  files: FunctionFiles,
  budget: Budget | undefined,
): Value | Failure {
  const compiled = globPattern(posix.normalize(pattern), budget);
  if (compiled === 'invalid')
    return failure(`failed to glob pattern ${JSON.stringify(pattern)}: syntax error in pattern`);
  const inside = insidePath(path);
  if (inside === undefined) return setValue('string', []);
  const folder = inside === '.' ? '' : `${inside}/`;
  const found: Value[] = [];
  for (const file of files.list()) {
    if (!file.startsWith(folder)) continue;
    const relative = file.slice(folder.length);
    const fits = compiled?.fits(relative);
    if (fits === undefined) return unknown(['set', 'string']);
    if (fits) found.push(stringValue(relative));
  }
  return setValue('string', found);
}

function renderFile(path: Value, variables: Value, context: FunctionContext): Value | Failure {
  if (!('entries' in variables)) return argumentFailure(1, 'invalid vars value: must be a map');
  const wrong = [...variables.entries.keys()].find((name) => !NAME.test(name));
  if (wrong !== undefined)
    return argumentFailure(
      1,
      `invalid template variable name ${JSON.stringify(wrong)}: must start with a letter, followed by zero or more letters, digits, and underscores`,
    );
  return withContents(stringOf(path), context, (bytes) => {
    const text = textOf(bytes, stringOf(path));
    if (text.kind !== 'string') return text;
    return context.renderTemplate?.(text.value, variables.entries) ?? unknown('dynamic');
  });
}

const NAME = /^[\p{ID_Start}][\p{ID_Continue}-]*$/u;
