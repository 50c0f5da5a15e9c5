import type { ResourceMode } from '../finding/finding.ts';
import type { Block } from '../hcl/tree.ts';
import type { DeclaredResource } from '../module/module-view.ts';
import { attribute } from '../module/module-view.ts';
import { providerNameOf } from '../module/provider-of-resource.ts';
import type { BlockSchema, ProviderSchema } from '../schema/schema.ts';
import { type BlockCheck, checkValuedBody } from './block-check.ts';
import { checkConditions } from './check-conditions.ts';
import { checkConstraints } from './check-constraints.ts';
import { checkRepetition } from './check-repetition.ts';
import { checkValue } from './check-value.ts';
import { checkProvisioners } from './config/check-provisioners.ts';
import { configFile } from './config/config-file.ts';
import { RESOURCE_SHAPES } from './config/core-shapes.ts';
import { didYouMean, nameSuggestion } from './config/name-suggestion.ts';
import { report } from './report.ts';
import { reportProblems } from './report-problems.ts';
import { providerOf } from './scope.ts';
import { literalSteps, traversalProblem } from './static-traversal.ts';

/**
 * A resource, data source or ephemeral resource (stage 4). Gives the name of its provider where no schema of
 * it is stored. Source: hashicorp/terraform internal/terraform/node_resource_validate.go.
 */
export function checkResource(check: BlockCheck): string | undefined {
  const { scope, document, block, reporter } = check;
  const [type, name] = block.labels;
  if (!type || !name) return undefined;
  const mode = block.type.text as DeclaredResource['mode'];
  const providerName = providerNameOf(type.text, block);
  checkRepetition(scope, reporter, document.bytes, block);
  for (const item of block.body.items) {
    if (item.kind === 'block' && item.type.text === 'lifecycle') checkConditions(check, item);
  }
  checkProvisioners(configFile(reporter.file, document, reporter.findings), block, {
    all: true,
    checkValue: (argument, found) =>
      checkValue(scope, reporter, document.bytes, argument, found, undefined),
  });
  checkProviderAlias(check);
  const provider = providerOf(scope, providerName);
  if (!provider) return providerName;
  const schema = provider.schemaOf(mode, type.text);
  if (schema) {
    const value = checkValuedBody(check, block, RESOURCE_SHAPES[mode], schema);
    // Terraform asks the provider only about a body without errors; here nothing hides anything.
    checkConstraints(check, scope.constraints?.(provider)?.of(mode, type.text), schema, value);
    checkIgnored(check, block, schema);
    return undefined;
  }
  const words = { resource: 'resource type', data: 'data source', ephemeral: 'ephemeral resource' }[
    mode
  ];
  const other = OTHER_MODES[mode];
  const isOther = other !== undefined && typesOf(provider, other.mode).includes(type.text);
  const suggestion = isOther ? undefined : nameSuggestion(type.text, typesOf(provider, mode));
  const hint = isOther
    ? `\n\nDid you intend to use the ${other.words} "${type.text}"? If so, declare this using a "${other.mode}" block instead of a "${mode}" block.`
    : didYouMean(suggestion);
  report(
    reporter,
    type.range,
    4,
    SUMMARIES[mode],
    `The provider ${provider.address.split('/').slice(-2).join('/')} does not support ${words} "${type.text}".${hint}`,
    {
      kind: 'invalid-resource-type',
      mode,
      type: type.text,
      provider: provider.address,
      ...(suggestion !== undefined && { suggestion }),
    },
  );
  return undefined;
}

const OTHER_MODES: Partial<
  Record<ResourceMode, { readonly mode: ResourceMode; readonly words: string }>
> = {
  resource: { mode: 'data', words: 'data source' },
  data: { mode: 'resource', words: 'managed resource type' },
};

function typesOf(provider: ProviderSchema, mode: ResourceMode): readonly string[] {
  const { resourceTypes, dataSourceTypes, ephemeralTypes } = provider;
  return { resource: resourceTypes, data: dataSourceTypes, ephemeral: ephemeralTypes }[mode];
}

const SUMMARIES = {
  resource: 'Invalid resource type',
  data: 'Invalid data source',
  ephemeral: 'Invalid ephemeral resource',
} as const;

/** `provider = aws.west` needs a `provider "aws"` block with that alias. */
function checkProviderAlias({ scope: { view }, block, reporter }: BlockCheck): void {
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

/** What `ignore_changes` names must be there. */
function checkIgnored(
  { reporter, document: { bytes } }: BlockCheck,
  block: Block,
  schema: BlockSchema,
): void {
  for (const item of block.body.items) {
    const ignored =
      item.kind === 'block' && item.type.text === 'lifecycle'
        ? attribute(item, 'ignore_changes')?.value
        : undefined;
    if (ignored?.kind !== 'tuple') continue;
    for (const each of ignored.items) {
      if (each.kind !== 'traversal') continue;
      const { root, steps } = each;
      const named = { kind: 'attribute', name: root.text, range: root.range } as const;
      const problem = traversalProblem(schema, literalSteps(bytes, [named, ...steps]));
      if (problem) reportProblems(reporter, bytes, [problem]);
    }
  }
}
