import { constantString } from '../hcl/value.ts';
import { calledModules } from '../module/called-modules.ts';
import { attribute } from '../module/module-view.ts';
import { providerNameOf } from '../module/provider-of-resource.ts';
import { type BlockCheck, checkValuedBody } from './block-check.ts';
import { checkConditions } from './check-conditions.ts';
import { checkExpressions } from './check-expressions.ts';
import { checkOutput } from './check-output.ts';
import { checkRepetition } from './check-repetition.ts';
import { checkResource } from './check-resource.ts';
import { remainder } from './config/body-content.ts';
import { MODULE, PROVIDER } from './config/core-shapes.ts';
import { reportProblems } from './report-problems.ts';
import { providerOf } from './scope.ts';

/**
 * What a top-level block refers to, and the values it is given (stage 4). Gives the name of a provider whose
 * schema is not stored.
 */
export function checkBlock(check: BlockCheck, isRoot: boolean): string | undefined {
  const { scope, document, block, reporter } = check;
  // Their attributes are declarations, not expressions over the module.
  if (DECLARATIONS.has(block.type.text)) return undefined;
  checkExpressions(scope, document, block, reporter);
  switch (block.type.text) {
    case 'resource':
    case 'data':
    case 'ephemeral':
      return checkResource(check);
    case 'provider':
      return checkProvider(check);
    case 'output':
      checkOutput(check, isRoot);
      return undefined;
    case 'module':
      checkRepetition(scope, reporter, document.bytes, block);
      checkArguments(check);
      return undefined;
    case 'variable':
      checkConditions(check, block);
      return undefined;
    case 'check':
      checkConditions(check, block);
      return checkInnerData(check);
    default:
      return undefined;
  }
}

const DECLARATIONS: ReadonlySet<string> = new Set(['terraform', 'moved', 'import', 'removed']);

function checkProvider(check: BlockCheck): string | undefined {
  const { scope, block } = check;
  const name = block.labels[0]?.text;
  // Terraform leaves a configuration alone that nothing uses.
  if (!name || !isUsed(check, name)) return undefined;
  const provider = providerOf(scope, name);
  if (!provider) return name;
  checkValuedBody(check, block, PROVIDER, provider.provider);
  return undefined;
}

/** By a resource here; what called modules use is not looked into. */
function isUsed({ scope: { view }, document, block }: BlockCheck, name: string): boolean {
  if (calledModules(view.module).length > 0 || view.partial) return true;
  const alias = attribute(block, 'alias');
  const wanted = alias && constantString(document.bytes, alias.value);
  return view.resources.some((resource) => {
    if (providerNameOf(resource.type, resource.block) !== name) return false;
    const given = attribute(resource.block, 'provider')?.value;
    const [step] = given?.kind === 'traversal' ? given.steps : [];
    return (step?.kind === 'attribute' ? step.name : undefined) === wanted;
  });
}

/** A `check` may have a data source of its own. */
function checkInnerData(check: BlockCheck): string | undefined {
  const missing = check.block.body.items.flatMap((item) => {
    if (item.kind !== 'block' || item.type.text !== 'data') return [];
    return checkResource({ ...check, block: item }) ?? [];
  });
  return missing[0];
}

/** Arguments of a call have values whether or not the called module was read. */
function checkArguments({ scope, document: { bytes }, block, reporter }: BlockCheck): void {
  for (const item of remainder(block.body, MODULE).items) {
    if (item.kind === 'attribute')
      reportProblems(reporter, bytes, scope.values.argument(item, bytes).problems);
  }
}
