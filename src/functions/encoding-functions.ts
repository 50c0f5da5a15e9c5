import { spend } from '../value/budget.ts';
import { stringValue, unknown } from '../value/construct.ts';
import { decodeJson } from '../value/json-decode.ts';
import { encodeJson } from '../value/json-encode.ts';
import { MOST_ITEMS, MOST_LEVELS } from '../value/size-limits.ts';
import { typeOf } from '../value/type-of.ts';
import type { Value } from '../value/value.ts';
import { sizeOf } from '../value/value-size.ts';
import { whollyKnown } from '../value/wholly-known.ts';
import { stringOf } from './argument-values.ts';
import { decodeCsv } from './csv.ts';
import {
  argumentFailure,
  type BuiltIn,
  type Failure,
  failure,
  isFailure,
  stringParameter,
} from './function.ts';
import { jsonProblem } from './json-problem.ts';
import { jsonLevels, yamlLevels } from './nesting.ts';
import { decodeText, encodeText, isEncoding } from './text-encoding.ts';
import { decodeYaml } from './yaml-decode.ts';
import { encodeYaml } from './yaml-encode.ts';

export const ENCODING_FUNCTIONS: Readonly<Record<string, BuiltIn>> = {
  base64decode: {
    parameters: [{ ...stringParameter('str'), allowsMarks: true }],
    returns: 'string',
    call: ([text]) => decodeBase64(text as Value),
  },
  base64encode: {
    parameters: [stringParameter('str')],
    returns: 'string',
    call: ([text]) => stringValue(Buffer.from(stringOf(text)).toString('base64')),
  },
  // What Go's compressor writes is its own; only that it is a string can be foreseen.
  base64gzip: { parameters: [stringParameter('str')], returns: 'string' },
  csvdecode: decoder('str', decodeCsv, () => 2),
  jsondecode: decoder('str', (text) => decodeJson(text) ?? failure(jsonProblem(text)), jsonLevels),
  jsonencode: {
    parameters: [
      {
        name: 'val',
        type: 'dynamic',
        allowsNull: true,
        allowsUnknown: true,
        allowsDynamic: true,
      },
    ],
    returns: 'string',
    call: ([value]) => {
      if (!whollyKnown(value as Value)) return unknown('string');
      return stringValue(encodeJson(value as Value));
    },
  },
  textdecodebase64: {
    parameters: [stringParameter('source'), stringParameter('encoding')],
    returns: 'string',
    call: ([source, encoding]) => {
      const name = stringOf(encoding);
      const bytes = base64Bytes(stringOf(source));
      if (!isEncoding(name)) return argumentFailure(1, unsupported(name));
      if (bytes === undefined) return argumentFailure(0, 'the given value is not valid base64');
      const text = decodeText(bytes, name);
      return text === undefined ? unknown('string') : stringValue(text);
    },
  },
  textencodebase64: {
    parameters: [stringParameter('string'), stringParameter('encoding')],
    returns: 'string',
    call: ([text, encoding]) => {
      const name = stringOf(encoding);
      if (!isEncoding(name)) return argumentFailure(1, unsupported(name));
      const bytes = encodeText(stringOf(text), name);
      return bytes === undefined ? unknown('string') : stringValue(bytes.toString('base64'));
    },
  },
  urlencode: {
    parameters: [stringParameter('str')],
    returns: 'string',
    call: ([text]) =>
      stringValue(
        // Half of a surrogate pair, which JavaScript refuses, is a character of its own to Go.
        encodeURIComponent(Buffer.from(stringOf(text)).toString())
          .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
          .replaceAll('%20', '+'),
      ),
  },
  yamldecode: decoder('src', decodeYaml, yamlLevels),
  yamlencode: {
    parameters: [
      {
        name: 'value',
        type: 'dynamic',
        allowsNull: true,
        allowsUnknown: true,
        allowsDynamic: true,
      },
    ],
    returns: 'string',
    call: ([value], _, { budget }) => {
      if (!whollyKnown(value as Value)) return unknown('string');
      spend(budget, sizeOf(value as Value));
      return stringValue(encodeYaml(value as Value));
    },
  },
};

const unsupported = (name: string) =>
  `${JSON.stringify(name)} is not a supported IANA encoding name or alias in this Terraform version`;

/**
 * The type of what is decoded depends on the text, so that the decoding is done for its type already. A text that
 * may be more than a walk can go through is unknown.
 */
function decoder(
  parameter: string,
  decode: (text: string) => Value | Failure | undefined,
  levelsIn: (text: string) => number,
): BuiltIn {
  const isTooMuch = (text: string) => itemsIn(text) > MOST_ITEMS || levelsIn(text) > MOST_LEVELS;
  return {
    parameters: [stringParameter(parameter)],
    mayBeNull: true,
    returns: ([text], { budget }) => {
      if (text?.kind !== 'string' || isTooMuch(text.value)) return 'dynamic';
      spend(budget, text.value.length + itemsIn(text.value) * STEPS_AN_ITEM);
      const decoded = decode(text.value);
      if (decoded === undefined) return 'dynamic';
      return isFailure(decoded) ? decoded : typeOf(decoded);
    },
    call: ([text], type) => {
      const decoded = isTooMuch(stringOf(text)) ? undefined : decode(stringOf(text));
      return decoded ?? unknown(type);
    },
  };
}

/** At most so many. */
const itemsIn = (text: string): number => text.match(/[[{,\n]|[-?:] /g)?.length ?? 0;

/** Of YAML, which takes longest. */
const STEPS_AN_ITEM = 400;

function decodeBase64(value: Value): Value | Failure {
  const text = stringOf(value);
  const bytes = base64Bytes(text);
  const shown = value.marks?.has('sensitive') ? '(sensitive value)' : JSON.stringify(text);
  if (bytes === undefined) return failure(`failed to decode base64 data ${shown}`);
  const decoded = bytes.toString('utf8');
  if (!Buffer.from(decoded).equals(bytes))
    return failure('the result of decoding the provided string is not valid UTF-8');
  const result = stringValue(decoded);
  return value.marks ? { ...result, marks: value.marks } : result;
}

/** Undefined where the text is not base64 with all its padding; Go passes over line breaks. */
function base64Bytes(text: string): Buffer | undefined {
  const bare = text.replace(/[\r\n]/g, '');
  if (bare.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(bare)) return undefined;
  return Buffer.from(bare, 'base64');
}
