import { absentFile } from './absent-file.ts';
import { duplicateOf } from './duplicate-of.ts';
import type { FindingDetails, ResourceMode, Suggestion } from './finding.ts';
import type { RawDiagnostic } from './raw-diagnostic.ts';
import { isSyntaxSummary } from './syntax-summaries.ts';

/**
 * What a diagnostic says, read out of terraform's words. The words are those of terraform 1.5 to
 * 1.15 and OpenTofu (hashicorp/hcl `hclsyntax` and `hcldec`, hashicorp/terraform `internal/configs`
 * and `internal/terraform`); they have been stable for years, and what is not recognised is `other`.
 */
export function detailsOf(raw: RawDiagnostic): FindingDetails {
  if (raw.severity === 'warning') {
    return { kind: /deprecat/i.test(raw.summary) ? 'deprecated' : 'other' };
  }
  for (const read of READERS) {
    const details = read(raw);
    if (details) return details;
  }
  return { kind: 'other' };
}

/** Anything falsy: the diagnostic says something else. */
type Reader = (raw: RawDiagnostic) => FindingDetails | undefined | false | '';

const READERS: readonly Reader[] = [
  ({ detail }) => {
    const argument = first(/^An argument named "([^"]+)" is not expected here/, detail);
    return argument && { kind: 'unsupported-argument', argument, ...suggestedForm(detail) };
  },
  ({ detail }) => {
    const argument = first(/^The argument "([^"]+)" is required, but no definition/, detail);
    return argument && { kind: 'missing-required-argument', argument };
  },
  ({ detail }) => {
    const blockType = first(/^Blocks of type "([^"]+)" are not expected here/, detail);
    return blockType && { kind: 'unsupported-block-type', blockType, ...suggestedForm(detail) };
  },
  ({ detail }) => {
    const [, minimum, blockType] =
      /^At least (\d+) "([^"]+)" blocks are required/.exec(detail) ?? [];
    return blockType && { kind: 'insufficient-blocks', blockType, minimum: Number(minimum) };
  },
  ({ summary }) =>
    summary === 'Missing dynamic content block' && {
      kind: 'insufficient-blocks',
      blockType: 'content',
      minimum: 1,
    },
  // hcldec has words of its own for a block that must come exactly once.
  ({ summary, detail }) => {
    const blockType = first(/^A (\S+) block is required/, detail);
    const isMissing = /^Missing .* block$/.test(summary);
    return isMissing && blockType && { kind: 'insufficient-blocks', blockType, minimum: 1 };
  },
  ({ detail }) => {
    const [, maximum, blockType] =
      /^No more than (\d+) "([^"]+)" blocks are allowed/.exec(detail) ?? [];
    return blockType && { kind: 'too-many-blocks', blockType, maximum: Number(maximum) };
  },
  ({ summary, detail }) => {
    const blockType = first(/^Only one (\S+) block is allowed/, detail);
    return /^Duplicate .* block$/.test(summary) && blockType
      ? { kind: 'too-many-blocks', blockType, maximum: 1 }
      : undefined;
  },
  invalidType,
  undeclared,
  unsupportedAttribute,
  ({ detail }) => {
    const [, argument, required] =
      /^Inappropriate value for attribute "([^"]+)": ([\s\S]+?)\.?$/.exec(detail) ?? [];
    return argument && required && { kind: 'incorrect-type', argument, required };
  },
  absentFile,
  duplicateOf,
  ({ summary, subject }) => {
    if (summary !== 'Module not installed') return undefined;
    return { kind: 'module-not-installed', name: first(/^module\s+"?([^"\s{]+)/, subject) ?? '' };
  },
  ({ summary, detail }) => {
    if (summary !== 'Missing required provider') return undefined;
    return { kind: 'missing-provider', provider: first(/provider (\S+?),? but/, detail) ?? '' };
  },
  ({ detail, subject }) => {
    const argument = first(/^Can't configure a value for "([^"]+)"/, detail);
    if (argument) return { kind: 'read-only-argument', argument: lastStep(argument) };
    const isReadOnly = /^Cannot set value for this attribute as the provider/.test(detail);
    return (
      isReadOnly && { kind: 'read-only-argument', argument: first(/^([\w-]+)/, subject) ?? '' }
    );
  },
  ({ summary }) => isSyntaxSummary(summary) && { kind: 'syntax' },
];

/** In the order of terraform's own texts; `resource` and `managed` mean the same. */
const MODES: Readonly<Record<string, ResourceMode>> = {
  resource: 'resource',
  managed: 'resource',
  data: 'data',
  ephemeral: 'ephemeral',
};

function invalidType({ detail }: RawDiagnostic): FindingDetails | undefined {
  const declared =
    /^The provider (\S+) does not support (resource|data|ephemeral) (?:type|source|resource|resource type) "([^"]+)"/.exec(
      detail,
    );
  const referred =
    /^An? (managed|data|ephemeral) resource type "([^"]+)" is not supported by provider "([^"]+)"/.exec(
      detail,
    );
  const [mode, type, provider] = declared
    ? [declared[2], declared[3], declared[1]]
    : [referred?.[1], referred?.[2], referred?.[3]];
  if (!mode || !type || !provider) return undefined;
  const details = {
    kind: 'invalid-resource-type',
    mode: MODES[mode] ?? 'resource',
    type,
    provider,
  } as const;
  return { ...details, ...suggestedName(detail) };
}

function undeclared({ summary, detail, subject }: RawDiagnostic): FindingDetails | undefined {
  const [, mode, type, resource] =
    /^An? (managed|data|ephemeral) resource "([^"]+)" "([^"]+)" has not been declared/.exec(
      detail,
    ) ?? [];
  if (mode && type && resource) {
    return { kind: 'undeclared-resource', mode: MODES[mode] ?? 'resource', type, name: resource };
  }
  const named = NAMED.flatMap(({ kind, words }) => {
    const name = first(words, detail);
    return name ? [{ kind, name, ...suggestedName(detail) }] : [];
  })[0];
  if (named) return named;
  const isReference = summary === 'Invalid reference' || summary === 'Variables not allowed here';
  const root = first(/^([\w-]+)/, subject);
  return isReference && root ? { kind: 'invalid-reference', root } : undefined;
}

const NAMED = [
  { kind: 'undeclared-variable', words: /^An input variable with the name "([^"]+)" has not been/ },
  { kind: 'undeclared-local', words: /^A local value with the name "([^"]+)" has not been/ },
  { kind: 'undeclared-module', words: /^No module call named "([^"]+)" is declared/ },
] as const;

function unsupportedAttribute(raw: RawDiagnostic): FindingDetails | undefined {
  const { summary, detail, subject, before } = raw;
  // A step into a nested block without saying into which of them.
  const intoBlocks = /^Block type "[^"]+" is represented by a (list|set) of objects/.test(detail);
  if (summary !== 'Unsupported attribute' && !intoBlocks) return undefined;
  // "This object has no argument, nested block, or exported attribute named "x"", "This object does
  // not have an attribute named "x"", "… a list of objects. Did you mean to access attribute "x" …".
  const quoted = first(/\b(?:attribute|output value) (?:named )?"([^"]+)"/, detail);
  const attribute = quoted ?? first(/([\w-]+)$/, subject) ?? '';
  // The range is `.x` alone.
  const on = first(TRAVERSAL_AT_END, before);
  return {
    kind: 'unsupported-attribute',
    attribute,
    ...(on !== undefined && { on }),
    ...suggestedName(detail),
  };
}

const TRAVERSAL_AT_END = /((?:[A-Za-z_][\w-]*)(?:\.[\w*-]+|\[[^\]\n]*\])*)$/;

function suggestedForm(detail: string): { readonly suggestion?: Suggestion } {
  const block = first(/Did you mean to define a block of type "([^"]+)"/, detail);
  if (block) return { suggestion: { as: 'block', name: block } };
  const argument = first(/Did you mean to define argument "([^"]+)"/, detail);
  if (argument) return { suggestion: { as: 'argument', name: argument } };
  const name = first(DID_YOU_MEAN, detail);
  // A name of the same form: the sentence before says which that is.
  return name
    ? { suggestion: { as: detail.startsWith('Blocks') ? 'block' : 'argument', name } }
    : {};
}

function suggestedName(detail: string): { readonly suggestion?: string } {
  const suggestion = first(DID_YOU_MEAN, detail);
  return suggestion ? { suggestion } : {};
}

const DID_YOU_MEAN = /Did you mean "([^"]+)"\?/;

const first = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.[1];

const lastStep = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
