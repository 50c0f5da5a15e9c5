import { compareFindings, type Finding } from '../finding/finding.ts';
import type { Validation } from '../finding/verdict.ts';
import type { Attribute, Block, Document } from '../hcl/tree.ts';
import { sourceOf } from '../hcl/value.ts';
import type { Module } from '../module/module.ts';
import {
  type Declared,
  type DeclaredResource,
  type ModuleView,
  viewModule,
} from '../module/module-view.ts';
import type { AttributeSchema, BlockSchema, SchemaCatalogue } from '../schema/schema.ts';
import { checkBody } from './check-body.ts';
import { checkDeclarations } from './check-declarations.ts';
import { checkFiles } from './check-files.ts';
import { checkReferences, type Surroundings, surroundingsOf } from './check-references.ts';
import { conversionProblem } from './check-value.ts';
import { CORE_BLOCKS, DATA_META, PROVIDER_META, RESOURCE_META } from './core-schema.ts';
import { type Reporter, report } from './report.ts';
import { BUILT_IN, providerNameOf, providerOf, type Scope, scopeOf } from './scope.ts';

/**
 * Our approximation of `terraform validate`: every finding of every stage at once, without a process.
 * A module that uses a provider without a stored schema, or calls other modules, is `unknown` at best.
 */
export function checkModule(module: Module, catalogue: SchemaCatalogue): Validation {
  const known = remembered.get(module);
  if (known?.catalogue === catalogue) return known.validation;
  const validation = check(module, catalogue);
  remembered.set(module, { catalogue, validation });
  return validation;
}

/** The search asks for the same module many times; modules never change. */
const remembered = new WeakMap<Module, { catalogue: SchemaCatalogue; validation: Validation }>();

function check(module: Module, catalogue: SchemaCatalogue): Validation {
  const view = viewModule(module);
  const scope = scopeOf(view, catalogue);
  const findings: Finding[] = [];
  const unseen = new Set<string>();
  for (const [file, document] of view.documents) checkSyntax(document, { file, findings });
  checkDeclarations(view, findings);
  for (const [file, document] of view.documents) {
    for (const item of document.body.items) {
      if (item.kind === 'block') checkTopLevel(scope, document, item, { file, findings }, unseen);
    }
  }
  for (const called of view.modules) findings.push(moduleNotSeen(called));
  findings.sort(compareFindings);
  if (findings.some(({ kind }) => kind !== 'module-not-installed'))
    return { verdict: 'invalid', tier: 'checker', findings };
  const reason = unseenReason(view, unseen);
  return reason === undefined
    ? { verdict: 'valid', tier: 'checker', findings }
    : { verdict: 'unknown', tier: 'checker', findings, reason };
}

/** Why a module without errors is still not known to be valid. */
function unseenReason(view: ModuleView, unseen: ReadonlySet<string>): string | undefined {
  if (unseen.size > 0) return `not validated: no schema for ${[...unseen].sort().join(', ')}`;
  if (view.modules.length > 0)
    return `not validated: module ${view.modules.map(({ name }) => name).join(', ')} was not seen`;
  return undefined;
}

function moduleNotSeen({ file, block, name }: Declared): Finding {
  return {
    kind: 'module-not-installed',
    name,
    severity: 'error',
    stage: 2,
    summary: 'Module not installed',
    detail: 'This module is not yet installed.',
    place: {
      file,
      range: {
        start: block.type.range.start,
        end: block.labels.at(-1)?.range.end ?? block.type.range.end,
      },
    },
  };
}

function checkSyntax(document: Document, reporter: Reporter): void {
  for (const { summary, range } of document.problems)
    report(reporter, range, 1, summary, summary, { kind: 'syntax' });
}

function checkTopLevel(
  scope: Scope,
  document: Document,
  block: Block,
  reporter: Reporter,
  unseen: Set<string>,
): void {
  const type = block.type.text;
  if (type === 'resource' || type === 'data' || type === 'ephemeral')
    return checkResource(scope, document, block, reporter, unseen);
  if (type === 'provider') return checkProvider(scope, document, block, reporter, unseen);
  const schema = CORE_BLOCKS.get(type);
  if (schema) checkBody({ reporter, stage: 1, checkValue: () => {} }, block, schema);
  // Their attributes are declarations, not expressions over the module.
  if (
    type === 'terraform' ||
    type === 'moved' ||
    type === 'import' ||
    type === 'removed' ||
    type === 'check'
  )
    return;
  checkExpressions(
    scope,
    document,
    block,
    reporter,
    { ...surroundingsOf(block), self: type === 'variable' },
    SKIPPED_IN[type] ?? NONE,
  );
}

function checkResource(
  scope: Scope,
  document: Document,
  block: Block,
  reporter: Reporter,
  unseen: Set<string>,
): void {
  const [type, name] = block.labels;
  if (!type || !name) return;
  const mode = block.type.text as DeclaredResource['mode'];
  const providerName = providerNameOf(type.text, block);
  checkExpressions(scope, document, block, reporter, surroundingsOf(block), RESOURCE_SKIPPED);
  if (providerName === BUILT_IN) return;
  const provider = providerOf(scope, providerName);
  if (!provider) {
    unseen.add(providerName);
    return;
  }
  const schema = provider.schemaOf(mode, type.text);
  if (!schema) {
    const words = mode === 'data' ? 'data source' : 'resource type';
    report(
      reporter,
      type.range,
      4,
      mode === 'data' ? 'Invalid data source' : 'Invalid resource type',
      `The provider ${provider.address.split('/').slice(-2).join('/')} does not support ${words} "${type.text}".`,
      {
        kind: 'invalid-resource-type',
        mode,
        type: type.text,
        provider: provider.address,
      },
    );
    return;
  }
  checkBody(
    { reporter, stage: 4, checkValue: valueCheck(scope, document, reporter) },
    block,
    withMeta(schema, mode),
  );
}

function checkProvider(
  scope: Scope,
  document: Document,
  block: Block,
  reporter: Reporter,
  unseen: Set<string>,
): void {
  const name = block.labels[0]?.text;
  if (!name || name === BUILT_IN) return;
  checkExpressions(scope, document, block, reporter, surroundingsOf(block), NONE);
  const provider = providerOf(scope, name);
  if (!provider) {
    unseen.add(name);
    return;
  }
  checkBody(
    { reporter, stage: 4, checkValue: valueCheck(scope, document, reporter) },
    block,
    withProviderMeta(provider.provider),
  );
}

const valueCheck =
  (scope: Scope, document: Document, reporter: Reporter) =>
  (attribute: Attribute, schema: AttributeSchema): void => {
    const problem = conversionProblem(scope, document.bytes, attribute.value, schema.type);
    if (problem === undefined) return;
    report(
      reporter,
      attribute.value.range,
      4,
      'Incorrect attribute value type',
      `Inappropriate value for attribute "${attribute.name.text}": ${problem}.`,
      {
        kind: 'incorrect-type',
        argument: attribute.name.text,
        required: problem,
      },
    );
  };

/** Attributes whose value is no expression over the module. */
const RESOURCE_SKIPPED: ReadonlySet<string> = new Set([
  'provider',
  'ignore_changes',
  'when',
  'on_failure',
]);
const SKIPPED_IN: Readonly<Record<string, ReadonlySet<string>>> = {
  variable: new Set(['type']),
  module: new Set(['providers']),
};
const NONE: ReadonlySet<string> = new Set();

/** References and file functions of every expression of a block. */
function checkExpressions(
  scope: Scope,
  document: Document,
  top: Block,
  reporter: Reporter,
  around: Surroundings,
  skipped: ReadonlySet<string>,
): void {
  const pending: { block: Block; around: Surroundings }[] = [{ block: top, around }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const item of next.block.body.items) {
      if (item.kind === 'block')
        pending.push({ block: item, around: insideOf(document, item, next.around) });
      else if (!skipped.has(item.name.text)) {
        checkReferences(scope, reporter, item.value, next.around);
        checkFiles(scope, reporter, document.bytes, item.value);
      }
    }
  }
}

function insideOf(document: Document, block: Block, around: Surroundings): Surroundings {
  const type = block.type.text;
  if (type === 'provisioner' || type === 'connection' || type === 'postcondition')
    return { ...around, self: true };
  if (type !== 'dynamic') return around;
  const iterator = block.body.items.find(
    (item): item is Attribute => item.kind === 'attribute' && item.name.text === 'iterator',
  );
  const name = iterator ? sourceOf(document.bytes, iterator.value) : (block.labels[0]?.text ?? '');
  // The iterator is visible in `content` only, but for_each of the same block never uses it either.
  return { ...around, iterators: [...around.iterators, name] };
}

const merged = new WeakMap<BlockSchema, Map<string, BlockSchema>>();

function withMeta(schema: BlockSchema, mode: DeclaredResource['mode']): BlockSchema {
  return mergedForm(schema, mode, () => {
    const meta = mode === 'resource' ? RESOURCE_META : DATA_META;
    // A provider's own argument wins over a meta-argument of the same name (data sources have `provider` ones).
    return {
      ...schema,
      attributes: new Map([...meta.attributes, ...schema.attributes]),
      blocks: new Map([...meta.blocks, ...schema.blocks]),
    };
  });
}

function withProviderMeta(schema: BlockSchema): BlockSchema {
  return mergedForm(schema, 'provider', () => {
    const argument = (name: string): AttributeSchema => ({
      name,
      type: 'string',
      required: false,
      optional: true,
      computed: false,
      sensitive: false,
      deprecated: false,
      writeOnly: false,
    });
    return {
      ...schema,
      attributes: new Map([
        ...schema.attributes,
        ...[...PROVIDER_META].map((name) => [name, argument(name)] as const),
      ]),
    };
  });
}

function mergedForm(schema: BlockSchema, key: string, make: () => BlockSchema): BlockSchema {
  const forms = merged.get(schema) ?? new Map<string, BlockSchema>();
  merged.set(schema, forms);
  const known = forms.get(key) ?? make();
  forms.set(key, known);
  return known;
}
