import { providerOf } from '../../check/scope.ts';
import type { Finding } from '../../finding/finding.ts';
import type { ProviderSchema } from '../../schema/schema.ts';
import type { Abstained, Candidate } from '../candidate.ts';
import type { Located, RepairContext } from '../context.ts';
import { type NearType, nearestTypes } from '../nearest-type.ts';
import { findReferences } from '../rewrite-references.ts';
import { evidenceOf } from '../type-evidence.ts';
import { bareWord } from './undeclared/bare-word.ts';
import { declareResource } from './undeclared/declare-resource.ts';
import type { Missing } from './undeclared/missing.ts';
import { movedTo } from './undeclared/moved-to.ts';
import { nearestDeclared } from './undeclared/nearest-declared.ts';
import { valueAsVariable } from './undeclared/value-as-variable.ts';

type Undeclared = Extract<Finding, { kind: 'undeclared-resource' }>;

/**
 * What it was moved to · the nearest declared address · the same name in the other mode or of another type · declare
 * it minimally · a variable for what cannot be declared · quote a bare word.
 */
export function undeclaredResource(
  context: RepairContext,
  finding: Undeclared,
  at: Located,
): readonly Candidate[] | Abstained {
  const { mode, type, name } = finding;
  const prefix = type.split('_')[0] ?? '';
  const provider = type.includes('_') ? providerOf(context.scope, prefix) : undefined;
  if (!provider && mode === 'resource' && !isProviderUsed(context, prefix))
    return bareWord(context, finding, at);
  if (!provider)
    return {
      abstained: `No schema of the provider \`${prefix}\` is stored, so that nothing can be declared.`,
    };
  const path = mode === 'resource' ? [type, name] : [mode, type, name];
  const uses = findReferences(context.scope.view, path);
  const missing: Missing = {
    mode,
    type,
    name,
    path,
    uses,
    provider,
    types: typesOf(context, finding, provider, path),
  };
  const declared = declareResource(context, missing, at);
  const found = [
    ...movedTo(context, missing),
    ...nearestDeclared(context, missing),
    ...declared,
    // A variable needs nothing more, and so would win over a declaration that draws in another.
    ...(declared.length > 0 ? [] : valueAsVariable(context, missing, at)),
  ];
  return found.length > 0 ? found : { abstained: whyNot(missing) };
}

/** The type itself where it is one, else those that it may mean. */
function typesOf(
  { scope }: RepairContext,
  { mode, type }: Undeclared,
  provider: ProviderSchema,
  path: readonly string[],
): readonly NearType[] {
  if (provider.schemaOf(mode, type)) return [{ mode, type, score: 1, nameFit: 1, accepted: 1 }];
  return nearestTypes(provider, mode, type, evidenceOf(scope.view, path)).slice(0, MOST_TYPES);
}

const MOST_TYPES = 3;

/** Whether a name begins the type of anything declared: then it is a provider without a stored schema. */
const isProviderUsed = ({ scope: { view } }: RepairContext, prefix: string): boolean =>
  view.sources.has(prefix) ||
  view.providers.some(({ name }) => name === prefix) ||
  view.resources.some(({ type }) => type.startsWith(`${prefix}_`));

function whyNot({ type, name, types, mode }: Missing): string {
  if (types.length === 0)
    return `Nothing like \`${type}.${name}\` is declared, and \`${type}\` is no type that could be.`;
  const kind = mode === 'data' ? 'data source' : 'resource';
  return `Nothing like \`${type}.${name}\` is declared, and its uses do not tell what such a ${kind} would have to be.`;
}
