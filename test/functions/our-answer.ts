import { callFunction } from '../../src/functions/call-function.ts';
import type { FunctionFiles } from '../../src/functions/function.ts';
import { encodeJson } from '../../src/value/json-encode.ts';
import { unmarkedDeep } from '../../src/value/marks.ts';
import type { CtyType } from '../../src/value/type.ts';
import { typeOf } from '../../src/value/type-of.ts';
import { whollyKnown } from '../../src/value/wholly-known.ts';
import type { Answer } from './answer.ts';
import type { Call } from './call.ts';
import { FILES_BESIDE } from './files-beside.ts';
import { readValue } from './written-value.ts';

export function ourAnswer({ name, args }: Call): Answer {
  const result = callFunction(name, args.map(readValue), { files: FUNCTION_FILES });
  if (result.kind === 'problem') return result;
  const { value } = unmarkedDeep(result);
  const type = typeOf(value);
  if (value.kind === 'unknown') return { kind: 'unknown', type: typeWords(type) };
  if (!whollyKnown(value)) return { kind: 'partly', type: typeWords(type) };
  return {
    kind: 'value',
    type,
    json: JSON.parse(encodeJson(value)),
    sensitive: result.marks?.has('sensitive') ?? false,
  };
}

/** A type as `terraform console` prints it, without white space and the commas behind the last of something. */
export function typeWords(type: CtyType): string {
  if (typeof type === 'string') return type;
  if (type[0] === 'tuple') return `tuple([${type[1].map(typeWords).join()}])`;
  if (type[0] !== 'object') return `${type[0]}(${typeWords(type[1] as CtyType)})`;
  const names = Object.keys(type[1]).sort();
  return `object({${names.map((name) => `${name}:${typeWords(type[1][name] as CtyType)}`).join()}})`;
}

export const FUNCTION_FILES: FunctionFiles = {
  read: (path) =>
    Object.hasOwn(FILES_BESIDE, path) ? Buffer.from(FILES_BESIDE[path] as string) : undefined,
  exists: (path) => Object.hasOwn(FILES_BESIDE, path),
  list: () => Object.keys(FILES_BESIDE),
};
