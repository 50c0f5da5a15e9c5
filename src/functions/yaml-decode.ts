import type { Document, ScalarTag, Tags } from 'yaml';
import { valueOfJson } from '../value/json-decode.ts';
import type { Value } from '../value/value.ts';
import { type Failure, failure } from './function.ts';
import { loadYaml } from './load-package.ts';
import { parseTimestamp, timestampText } from './timestamp.ts';

/** What `yamldecode` makes of one YAML document: tuples and objects. Undefined where only terraform can tell. */
export function decodeYaml(text: string): Value | Failure | undefined {
  const documents = loadYaml().parseAllDocuments(text, {
    merge: true,
    intAsBigInt: true,
    uniqueKeys: false,
    customTags: (tags): Tags => [YAML_1_1_BOOL, TIMESTAMP, ...tags],
  });
  if (!Array.isArray(documents) || documents.length === 0)
    return failure('on line 1, column 1: missing start of document');
  const [document, second] = documents;
  if (second) return failure('on line 1, column 1: unexpected extra content after value');
  const [error] = document?.errors ?? [];
  if (!document || error) return failure(firstLine(error?.message));
  return hasOtherKeys(document) ? undefined : valueIn(document);
}

/** Keys that are lists or maps, of which the package makes texts in a time that doubles with each level. */
function hasOtherKeys(document: Document): boolean {
  const { isScalar, visit } = loadYaml();
  let found = false;
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key)) return undefined;
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

function valueIn(document: Document): Value | undefined {
  try {
    return valueOfJson(document.toJS({ maxAliasCount: 100 }));
  } catch {
    // More aliases than that.
    return undefined;
  }
}

/** Terraform reads YAML 1.2, but for these words of 1.1. */
const YAML_1_1_BOOL: ScalarTag = {
  tag: 'tag:yaml.org,2002:bool',
  default: true,
  test: /^(?:y|Y|yes|Yes|YES|on|On|ON|n|N|no|No|NO|off|Off|OFF)$/,
  resolve: (text) => /^(?:y|on)/i.test(text),
};

const TIMESTAMP: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: /^\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d+)?(?:[ \t]*(?:Z|[+-]\d\d?(?::\d\d)?))?)?$/,
  resolve: (text) => {
    const [date = '', time = '00:00:00', zone = 'Z'] = text.split(/[Tt]|[ \t]+/);
    const timestamp = parseTimestamp(`${date}T${/[Z+-]/.test(time) ? time : time + zone}`);
    return timestamp ? timestampText(timestamp) : text;
  },
};

const firstLine = (message: string | undefined) => message?.split('\n')[0] ?? 'invalid YAML';
