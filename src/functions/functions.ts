import { CIDR_FUNCTIONS } from './cidr-functions.ts';
import { COALESCE_FUNCTIONS } from './coalesce-functions.ts';
import { CONVERSION_FUNCTIONS } from './conversion-functions.ts';
import { ENCODING_FUNCTIONS } from './encoding-functions.ts';
import { FILE_FUNCTIONS } from './file-functions.ts';
import { FORMAT_FUNCTIONS } from './format-functions.ts';
import type { BuiltIn } from './function.ts';
import { HASH_FUNCTIONS } from './hash-functions.ts';
import { LIST_FUNCTIONS } from './list-functions.ts';
import { MAP_FUNCTIONS } from './map-functions.ts';
import { NUMBER_FUNCTIONS } from './number-functions.ts';
import { REGEX_FUNCTIONS } from './regex-functions.ts';
import { SENSITIVE_FUNCTIONS } from './sensitive-functions.ts';
import { SEQUENCE_FUNCTIONS } from './sequence-functions.ts';
import { SET_FUNCTIONS } from './set-functions.ts';
import { STRING_FUNCTIONS } from './string-functions.ts';
import { TIME_FUNCTIONS } from './time-functions.ts';

/**
 * The built-in functions of Terraform 1.11 by name. `try` and `can` are here for their signatures: whoever
 * evaluates expressions handles them, as an argument that fails is what they are for.
 */
export const FUNCTIONS: Readonly<Record<string, BuiltIn>> = {
  ...CIDR_FUNCTIONS,
  ...COALESCE_FUNCTIONS,
  ...CONVERSION_FUNCTIONS,
  ...ENCODING_FUNCTIONS,
  ...FILE_FUNCTIONS,
  ...FORMAT_FUNCTIONS,
  ...HASH_FUNCTIONS,
  ...LIST_FUNCTIONS,
  ...MAP_FUNCTIONS,
  ...NUMBER_FUNCTIONS,
  ...REGEX_FUNCTIONS,
  ...SENSITIVE_FUNCTIONS,
  ...SEQUENCE_FUNCTIONS,
  ...SET_FUNCTIONS,
  ...STRING_FUNCTIONS,
  ...TIME_FUNCTIONS,
  can: { parameters: [{ name: 'expression', type: 'dynamic' }], returns: 'bool' },
  try: {
    parameters: [],
    variadic: { name: 'expressions', type: 'dynamic' },
    mayBeNull: true,
    returns: 'dynamic',
  },
};
