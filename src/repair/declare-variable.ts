import { appendBlock, insertBlockAfter } from '../hcl/edit/block.ts';
import { quote } from '../hcl/value.ts';
import type { ModuleView } from '../module/module-view.ts';
import type { CtyType } from '../schema/schema.ts';
import type { Edit } from './candidate.ts';
import { typeExpression } from './type-expression.ts';

export interface NewVariable {
  readonly name: string;
  readonly type: CtyType;
  readonly description: string;
  /** Secrets are marked so that terraform keeps them out of its output. */
  readonly sensitive: boolean;
}

/** Declares variables where the module keeps them: `variables.tf`, else behind its last variable, else at the end of `file`. */
export function declareVariables(
  view: ModuleView,
  file: string,
  variables: readonly NewVariable[],
): Edit[] {
  const text = variables.map(variableText).join('\n\n');
  if (variables.length === 0) return [];
  const own = view.documents.get('variables.tf');
  if (own) return [{ file: 'variables.tf', ...appendBlock(own, text) }];
  const last = view.variables.filter((variable) => variable.file === file).at(-1);
  if (last) return [{ file, ...insertBlockAfter(last.document, last.block, text) }];
  const document = view.documents.get(file);
  return document ? [{ file, ...appendBlock(document, text) }] : [];
}

/** A name no variable of the module has yet. */
export function freeVariableName(
  view: ModuleView,
  wanted: string,
  taken: readonly string[] = [],
): string {
  const used = new Set([...view.variables.map(({ name }) => name), ...taken]);
  const base = RESERVED.has(wanted) ? `${wanted}_value` : wanted;
  let name = base;
  for (let count = 2; used.has(name); count++) name = `${base}_${count}`;
  return name;
}

/** Names a `variable` block may not have. Source: terraform internal/configs/named_values.go. */
const RESERVED: ReadonlySet<string> = new Set([
  'source',
  'version',
  'providers',
  'count',
  'for_each',
  'lifecycle',
  'depends_on',
  'locals',
]);

/** Argument names that hold secrets. */
export const isSecretName = (name: string): boolean =>
  /(?:^|_)(?:password|secret|token|private_key|secret_string|auth)(?:_|$)/.test(name);

function variableText({ name, type, description, sensitive }: NewVariable): string {
  const lines = [
    ['description', quote(description)],
    ['type', typeExpression(type)],
    ...(sensitive ? [['sensitive', 'true']] : []),
  ];
  return `variable ${quote(name)} {\n${lines.map(([key, value]) => `  ${(key as string).padEnd(11)} = ${value}`).join('\n')}\n}`;
}
