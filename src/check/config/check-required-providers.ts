import type { Expression, ObjectItem } from '../../hcl/expression.ts';
import type { Attribute, Block } from '../../hcl/tree.ts';
import type { Value } from '../../value/value.ts';
import { justAttributes } from './body-content.ts';
import { type ConfigFile, fail, type Refuse, refuser } from './config-file.ts';
import { checkProviderName, providerPartProblem } from './provider-name.ts';
import { providerSourceProblem } from './provider-source.ts';
import { requireList, requireTraversal } from './static-expression.ts';
import { staticValue } from './static-value.ts';
import { checkVersionArgument, versionProblem } from './version-syntax.ts';

/** A `required_providers` block; false where terraform takes it for not there. */
export function checkRequiredProviders(at: ConfigFile, block: Block): boolean {
  const { attributes, pure } = justAttributes(at, block.body);
  if (!pure) return false;
  for (const entry of attributes) checkEntry(at, entry);
  return true;
}

function checkEntry(at: ConfigFile, entry: Attribute): void {
  const { name, value: expression } = entry;
  if (isVersionOnly(at, expression)) {
    checkVersionArgument(at, entry);
    const problem = providerPartProblem(name.text);
    if (problem !== undefined) fail(at, expression.range, 'Invalid provider name', problem);
    return;
  }
  if (!checkProviderName(at, name.text, expression.range)) return;
  if (expression.kind !== 'object')
    return fail(
      at,
      expression.range,
      'Invalid required_providers object',
      'required_providers entries must be strings or objects.',
    );
  for (const item of expression.items) {
    if (!checkProperty(at, name.text, item)) return;
  }
}

/** The form of terraform 0.12: `aws = "~> 2.0"`. */
function isVersionOnly(at: ConfigFile, expression: Expression): boolean {
  if (expression.kind === 'object' || expression.kind === 'tuple') return false;
  const value = quietly(at, expression);
  return value !== undefined && PRIMITIVES.has(value.kind);
}

const PRIMITIVES: ReadonlySet<Value['kind']> = new Set(['string', 'number', 'bool']);

/** The value where it is constant, without a word where it is not. */
function quietly(at: ConfigFile, expression: Expression): Value | undefined {
  let refused = false;
  const note: Refuse = () => {
    refused = true;
  };
  const value = staticValue(at.bytes, expression, note);
  return refused ? undefined : value;
}

/** One property of an entry; false where terraform reads no further. */
function checkProperty(at: ConfigFile, provider: string, { key, value }: ObjectItem): boolean {
  const name = propertyName(at, key);
  if (name === undefined) return true;
  switch (name) {
    case 'version':
      checkVersion(at, value);
      return true;
    case 'source':
      checkSource(at, value);
      return true;
    case 'configuration_aliases':
      checkAliases(at, provider, value);
      return true;
    default:
      fail(
        at,
        key.range,
        'Invalid required_providers object',
        'required_providers objects can only contain "version", "source" and "configuration_aliases" attributes. To configure a provider, use a "provider" block.',
      );
      return false;
  }
}

/** The word or text a property is named by; a computed one is reported. */
function propertyName(at: ConfigFile, key: Expression): string | undefined {
  if (key.kind === 'traversal' && key.steps.length === 0) return key.root.text;
  const found = at.findings.length;
  const value = staticValue(at.bytes, key, refuser(at));
  if (at.findings.length > found) return undefined;
  if (value.kind === 'string') return value.value;
  const words = value.kind === 'number' ? `cty.NumberIntVal(${value.value})` : value.kind;
  const detail = `Invalid attribute value for provider requirement: ${words}`;
  fail(at, key.range, 'Invalid Attribute', detail);
  return undefined;
}

function checkVersion(at: ConfigFile, expression: Expression): void {
  const value = quietly(at, expression);
  const summary = 'Invalid version constraint';
  const problem =
    value?.kind === 'string'
      ? versionProblem(value.value)
      : 'Version must be specified as a string.';
  if (problem !== undefined) fail(at, expression.range, summary, problem);
}

function checkSource(at: ConfigFile, expression: Expression): void {
  const value = quietly(at, expression);
  if (value?.kind !== 'string')
    return fail(at, expression.range, 'Invalid source', 'Source must be specified as a string.');
  const problem = providerSourceProblem(value.value);
  if (problem) fail(at, expression.range, problem.summary, problem.detail);
}

function checkAliases(at: ConfigFile, provider: string, list: Expression): void {
  for (const item of requireList(refuser(at), list) ?? []) {
    const traversal = requireTraversal(refuser(at), item);
    if (!traversal) continue;
    const { root, steps } = traversal;
    const summary = 'Invalid configuration_aliases value';
    if (steps.length > 1 || (steps[0] && steps[0].kind !== 'attribute')) {
      const detail =
        'Configuration aliases can only contain references to local provider configuration names in the format of provider.alias';
      fail(at, list.range, summary, detail);
    } else if (root.text !== provider) {
      const detail = `Configuration aliases must be prefixed with the provider name. Expected "${provider}", but found "${root.text}".`;
      fail(at, list.range, summary, detail);
    }
  }
}
