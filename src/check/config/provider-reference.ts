import type { Expression } from '../../hcl/expression.ts';
import { type ConfigFile, fail, hasFailedSince } from './config-file.ts';
import { checkProviderName } from './provider-name.ts';
import { looseTraversal } from './quoted-traversal.ts';
import { isQuoted } from './static-expression.ts';

/** A provider configuration as an argument names it: `aws`, `aws.west`. */
export interface ProviderReference {
  readonly name: string;
  readonly alias?: string;
}

export function providerReference(
  at: ConfigFile,
  expression: Expression,
  argument: 'provider' | 'providers',
): ProviderReference | undefined {
  const found = at.findings.length;
  const traversal = looseTraversal(at, expression);
  if (!traversal || traversal.steps.length > 1) {
    const detail =
      isQuoted(expression) && !traversal
        ? 'A provider configuration reference must not be given in quotes.'
        : `The ${argument} argument requires a provider type name, optionally followed by a period and then a configuration alias.`;
    fail(at, expression.range, 'Invalid provider configuration reference', detail);
    return undefined;
  }
  const { root } = traversal;
  if (!checkProviderName(at, root.text, root.range)) return undefined;
  if (hasFailedSince(at, found)) return undefined;
  const [step] = traversal.steps;
  const reference = { name: root.text };
  if (!step) return reference;
  if (step.kind === 'attribute') return { ...reference, alias: step.name };
  const detail =
    'Provider name must either stand alone or be followed by a period and then a configuration alias.';
  fail(at, step.range, 'Invalid provider configuration reference', detail);
  return undefined;
}

export const referenceWords = ({ name, alias }: ProviderReference): string =>
  alias === undefined ? name : `${name}.${alias}`;
