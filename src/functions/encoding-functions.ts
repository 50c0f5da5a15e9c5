import { stringValue, unknown } from '../value/construct.ts';
import { decodeJson } from '../value/json-decode.ts';
import { encodeJson } from '../value/json-encode.ts';
import { typeOf } from '../value/type-of.ts';
import type { Value } from '../value/value.ts';
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
  csvdecode: decoder('str', (text) => decodeCsv(text)),
  jsondecode: decoder('str', (text) => decodeJson(text) ?? failure(jsonProblem(text))),
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
        encodeURIComponent(stringOf(text))
          .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
          .replaceAll('%20', '+'),
      ),
  },
  yamldecode: decoder('src', (text) => decodeYaml(text)),
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
    call: ([value]) => {
      if (!whollyKnown(value as Value)) return unknown('string');
      return stringValue(encodeYaml(value as Value));
    },
  },
};

const unsupported = (name: string) =>
  `${JSON.stringify(name)} is not a supported IANA encoding name or alias in this Terraform version`;

/** The type of what is decoded depends on the text, so that the decoding is done for its type already. */
function decoder(parameter: string, decode: (text: string) => Value | Failure): BuiltIn {
  return {
    parameters: [stringParameter(parameter)],
    mayBeNull: true,
    returns: ([text]) => {
      if (text?.kind !== 'string' || isTooDeep(text.value)) return 'dynamic';
      const decoded = decode(text.value);
      return isFailure(decoded) ? decoded : typeOf(decoded);
    },
    call: ([text], type) => (isTooDeep(stringOf(text)) ? unknown(type) : decode(stringOf(text))),
  };
}

/** Whether a text might nest further than a recursive walk through it can go. */
function isTooDeep(text: string): boolean {
  return (text.match(OPENING)?.length ?? 0) > MOST_OPENINGS;
}

const OPENING = /[[{]|^ {400}|- - - - /gm;
const MOST_OPENINGS = 2000;

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
