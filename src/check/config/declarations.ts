import type { ByteRange } from '../../hcl/range.ts';
import { type ConfigFile, fail, placeWords } from './config-file.ts';
import { overrideVariable, type VariableConfig } from './override-variable.ts';

/** Something a module may have once: a name of some kind, or a setting. */
export interface Declaration {
  readonly at: ConfigFile;
  readonly range: ByteRange;
  /** What tells it from others: kind and name. */
  readonly key: string;
  /** Made only when they are said. */
  readonly words: () => DeclarationWords;
  /** In an override: the first item of `depends_on`, which cannot be overridden. */
  readonly dependsOn?: ByteRange | undefined;
  readonly variable?: VariableConfig;
}

export interface DeclarationWords {
  readonly summary: string;
  /** The sentence of where it was declared before. */
  readonly before: (place: string) => string;
  /** For an override that has nothing to override; absent where it may stand alone. */
  readonly base?: { readonly summary: string; readonly detail: string };
}

/** Reports what is declared twice, and overrides of nothing. */
export function checkDeclared(declarations: readonly Declaration[]): void {
  const first = new Map<string, Declaration>();
  const overrides: Declaration[] = [];
  for (const declaration of declarations) {
    const { at, key, range, words } = declaration;
    if (at.override) overrides.push(declaration);
    if (at.override && !ONCE_A_FILE.test(key)) continue;
    const known = first.get(key);
    if (known === undefined) first.set(key, declaration);
    else {
      const { summary, before } = words();
      fail(at, range, summary, before(placeWords(known.at, known.range)));
    }
  }
  const variables = new Map<string, VariableConfig>();
  for (const override of overrides) checkOverride(first, variables, override);
}

/** Settings of a file that overrides, which may have one of each. */
const ONCE_A_FILE = /^(?:backend|cloud) in /;

function checkOverride(
  first: ReadonlyMap<string, Declaration>,
  variables: Map<string, VariableConfig>,
  { at, range, key, words, dependsOn, variable }: Declaration,
): void {
  const overridden = first.get(key);
  const base = overridden ? undefined : words().base;
  if (base) return fail(at, range, base.summary, base.detail);
  if (dependsOn) {
    const detail = 'The depends_on argument may not be overridden.';
    fail(at, dependsOn, 'Unsupported override', detail);
  }
  if (!variable) return;
  const before = variables.get(key) ?? overridden?.variable ?? {};
  variables.set(key, overrideVariable(at, range, before, variable));
}
