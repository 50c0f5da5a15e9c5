import type { FindingDetails } from './finding.ts';
import type { RawDiagnostic } from './raw-diagnostic.ts';

type Duplicated = Extract<FindingDetails, { kind: 'duplicate' }>['what'];

/** Something declared twice; terraform points at the second one. `name` is '' where it has none. */
export function duplicateOf({ summary, detail }: RawDiagnostic): FindingDetails | undefined {
  const found = WORDS.find(({ words }) => words.test(summary));
  if (!found) return undefined;
  return { kind: 'duplicate', what: found.what, name: found.name.exec(detail)?.[1] ?? '' };
}

const NAMED = /named "([^"]+)"/;

const WORDS: readonly { what: Duplicated; words: RegExp; name: RegExp }[] = [
  { what: 'data', words: /^Duplicate data ".*" configuration$/, name: NAMED },
  { what: 'resource', words: /^Duplicate resource ".*" configuration$/, name: NAMED },
  { what: 'variable', words: /^Duplicate variable declaration$/, name: NAMED },
  { what: 'output', words: /^Duplicate output definition$/, name: NAMED },
  { what: 'local', words: /^Duplicate local value definition$/, name: NAMED },
  { what: 'module', words: /^Duplicate module call$/, name: NAMED },
  { what: 'provider', words: /^Duplicate provider configuration$/, name: /"([^"]+)"/ },
  { what: 'attribute', words: /^Attribute redefined$/, name: /^The argument "([^"]+)"/ },
  { what: 'other', words: /^Duplicate (?!argument in)/, name: NAMED },
];
