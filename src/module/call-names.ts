// Source: terraform internal/configs/module_call.go. The order of names is that of suggestions.

/** Arguments of a `module` block itself; all others are for the variables of the module it calls. */
export const CALL_ARGUMENTS: ReadonlySet<string> = new Set([
  'source',
  'version',
  'count',
  'for_each',
  'depends_on',
  'providers',
]);

/** The blocks it takes or reserves, with the names of their labels. */
export const CALL_BLOCKS: ReadonlyMap<string, readonly string[]> = new Map([
  ['_', []],
  ['lifecycle', []],
  ['locals', []],
  ['provider', ['type']],
]);

/** No variable may have one of these names. */
export const isCallName = (name: string): boolean =>
  CALL_ARGUMENTS.has(name) || CALL_BLOCKS.has(name);
