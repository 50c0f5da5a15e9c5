import { createHash } from 'node:crypto';
import { stringValue } from '../value/construct.ts';
import { ownValue } from '../value/own-value.ts';
import { stringOf } from './argument-values.ts';
import {
  type BuiltIn,
  type Failure,
  failure,
  numberParameter,
  stringParameter,
} from './function.ts';

export const HASH_FUNCTIONS: Readonly<Record<string, BuiltIn>> = {
  base64sha256: hash('sha256', 'base64'),
  base64sha512: hash('sha512', 'base64'),
  md5: hash('md5', 'hex'),
  sha1: hash('sha1', 'hex'),
  sha256: hash('sha256', 'hex'),
  sha512: hash('sha512', 'hex'),
  bcrypt: {
    parameters: [stringParameter('str')],
    variadic: numberParameter('cost'),
    returns: 'string',
  },
  rsadecrypt: {
    parameters: [stringParameter('ciphertext'), stringParameter('privatekey')],
    returns: 'string',
  },
  uuid: { parameters: [], returns: 'string' },
  uuidv5: {
    parameters: [stringParameter('namespace'), stringParameter('name')],
    returns: 'string',
    call: ([namespace, name]) => {
      const bytes = namespaceBytes(stringOf(namespace));
      return 'kind' in bytes ? bytes : stringValue(uuid5(bytes, stringOf(name)));
    },
  },
};

function hash(algorithm: string, encoding: 'hex' | 'base64'): BuiltIn {
  return {
    parameters: [stringParameter('str')],
    returns: 'string',
    call: ([text]) => stringValue(createHash(algorithm).update(stringOf(text)).digest(encoding)),
  };
}

/** RFC 4122, appendix C. */
const NAMESPACES: Readonly<Record<string, string>> = {
  dns: '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
  url: '6ba7b811-9dad-11d1-80b4-00c04fd430c8',
  oid: '6ba7b812-9dad-11d1-80b4-00c04fd430c8',
  x500: '6ba7b814-9dad-11d1-80b4-00c04fd430c8',
};

function namespaceBytes(namespace: string): Buffer | Failure {
  const text = ownValue(NAMESPACES, namespace) ?? namespace;
  const digits = text
    .replace(/^urn:uuid:/i, '')
    .replace(/^\{(.*)\}$/, '$1')
    .replaceAll('-', '');
  if (!/^[0-9a-f]{32}$/i.test(digits))
    return failure(
      `uuidv5() doesn't support namespace ${namespace} (invalid UUID length: ${namespace.length})`,
    );
  return Buffer.from(digits, 'hex');
}

function uuid5(namespace: Buffer, name: string): string {
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [8, 12, 16, 20, 32]
    .map((end, i, ends) => hex.slice(i === 0 ? 0 : ends[i - 1], end))
    .join('-');
}
