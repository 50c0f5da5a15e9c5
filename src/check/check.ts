import { compareFindings, type Finding } from '../finding/finding.ts';
import type { Validation } from '../finding/verdict.ts';
import type { Attribute, Block, Document } from '../hcl/tree.ts';
import type { Module } from '../module/module.ts';
import {
  attribute,
  type Declared,
  type DeclaredResource,
  type ModuleView,
  viewModule,
} from '../module/module-view.ts';
import type { AttributeSchema, SchemaCatalogue } from '../schema/schema.ts';
import { checkBody } from './check-body.ts';
import { checkCycles } from './check-cycles.ts';
import { checkDeclarations } from './check-declarations.ts';
import { checkExpressions } from './check-expressions.ts';
import { conversionProblem } from './check-value.ts';
import { CORE_BLOCKS } from './core-schema.ts';
import { withMeta, withProviderMeta } from './meta-schema.ts';
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
  checkCycles(scope, findings);
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
  for (const { reason, summary, range } of document.problems) {
    const name = document.bytes.toString('utf8', range.start, range.end);
    if (reason !== 'duplicate-attribute')
      report(reporter, range, 1, summary, summary, { kind: 'syntax' });
    else
      report(
        reporter,
        range,
        1,
        summary,
        `The argument "${name}" was already set. Each argument may be set only once.`,
        { kind: 'duplicate', what: 'attribute', name },
      );
  }
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
  checkExpressions(scope, document, block, reporter);
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
  checkExpressions(scope, document, block, reporter);
  if (providerName === BUILT_IN) return;
  checkProviderAlias(scope, block, reporter);
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

/** `provider = aws.west` needs a `provider "aws"` block with that alias. */
function checkProviderAlias({ view }: Scope, block: Block, reporter: Reporter): void {
  const value = attribute(block, 'provider')?.value;
  const step = value?.kind === 'traversal' ? value.steps[0] : undefined;
  if (value?.kind !== 'traversal' || step?.kind !== 'attribute' || view.partial) return;
  const declared = view.providers.some(
    ({ name, alias }) => name === value.root.text && alias === step.name,
  );
  if (declared) return;
  report(
    reporter,
    value.range,
    4,
    'Provider configuration not present',
    `No provider "${value.root.text}" with the alias "${step.name}" is declared.`,
    { kind: 'other' },
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
  checkExpressions(scope, document, block, reporter);
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
