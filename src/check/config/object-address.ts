import type { Step } from '../../hcl/expression.ts';
import type { ByteRange } from '../../hcl/range.ts';
import type { Refuse } from './config-file.ts';
import type { StaticTraversal } from './static-expression.ts';

/** What a path such as `module.a["x"].aws_vpc.main[0]` leads to. */
export type ObjectAddress =
  | { readonly kind: 'module'; readonly keys: boolean }
  | {
      readonly kind: 'resource';
      readonly mode: 'managed' | 'data' | 'ephemeral';
      /** How many modules it is in. */
      readonly modules: number;
    };

/** Whether keys of instances may stand in a path: `moved` and `import` take them, `removed` does not. */
export type Keys = 'instances' | 'none';

/** Reads a path to a module or a resource; undefined for what is neither, which is reported. Source: terraform `addrs`. */
export function objectAddress(
  refuse: Refuse,
  { root, steps, range }: StaticTraversal,
  keys: Keys,
): ObjectAddress | undefined {
  const path: readonly Part[] = [
    { kind: 'attribute', name: root.text, range: root.range },
    ...steps,
  ];
  let next = 0;
  let modules = 0;
  for (let part = path[next]; part; part = path[next]) {
    if (part.kind !== 'attribute')
      return failed(refuse, part.range, 'Invalid address operator', NO_DOT);
    if (part.name !== 'module') break;
    const name = path[next + 1];
    if (name?.kind !== 'attribute') {
      const at = name?.range ?? part.range;
      return failed(refuse, at, 'Invalid address operator', NO_MODULE_NAME);
    }
    modules++;
    next += 2;
    const key = path[next];
    if (key?.kind !== 'index') continue;
    if (keys === 'none')
      return failed(refuse, key.range, 'Module instance keys not allowed', NO_MODULE_KEYS);
    next++;
  }
  const rest = path.slice(next);
  if (rest.length === 0) return { kind: 'module', keys: path.at(-1)?.kind === 'index' };
  const mode = resourceAt(refuse, rest, keys, range);
  return mode && { kind: 'resource', mode, modules };
}

type Part = Step;
type ResourceMode = 'managed' | 'data' | 'ephemeral';

function resourceAt(
  refuse: Refuse,
  path: readonly Part[],
  keys: Keys,
  whole: ByteRange,
): ResourceMode | undefined {
  const [first] = path;
  const word = first?.kind === 'attribute' ? first.name : '';
  if (keys === 'instances' && RESERVED.has(word)) {
    const detail = `The keyword "${word}" is reserved and cannot be used to target a resource address. If you are targeting a resource type that uses a reserved keyword, please prefix your address with "resource.".`;
    return failed(refuse, spanOf(path, whole), 'Invalid address', detail);
  }
  const prefixed = word === 'data' || (keys === 'instances' && PREFIXES.has(word));
  const mode =
    word === 'data' ? 'data' : prefixed && word === 'ephemeral' ? 'ephemeral' : 'managed';
  const [type, name, key, more] = prefixed ? path.slice(1) : path;
  if (!type || !name)
    return failed(
      refuse,
      spanOf(prefixed ? path.slice(1) : path, whole),
      'Invalid address',
      INCOMPLETE,
    );
  if (type.kind !== 'attribute')
    return failed(refuse, type.range, 'Invalid address', NO_TYPE[mode]);
  if (name.kind !== 'attribute')
    return failed(refuse, name.range, 'Invalid address', 'A resource name is required.');
  if (!key) return mode;
  if (keys === 'none')
    return failed(refuse, key.range, 'Resource instance keys not allowed', NO_RESOURCE_KEYS);
  if (more)
    return failed(
      refuse,
      more.range,
      'Invalid address',
      'Unexpected extra operators after address.',
    );
  if (key.kind === 'index') return mode;
  return failed(refuse, key.range, 'Invalid address', KEY_IN_BRACKETS);
}

function failed(refuse: Refuse, range: ByteRange, summary: string, detail: string): undefined {
  refuse(range, summary, detail);
}

const spanOf = (path: readonly Part[], whole: ByteRange): ByteRange => ({
  start: path[0]?.range.start ?? whole.start,
  end: path.at(-1)?.range.end ?? whole.end,
});

const RESERVED: ReadonlySet<string> = new Set([
  'count',
  'each',
  'local',
  'module',
  'path',
  'self',
  'terraform',
  'var',
  'template',
  'lazy',
  'arg',
]);
const PREFIXES: ReadonlySet<string> = new Set(['data', 'ephemeral', 'resource']);

const NO_DOT = 'Module address prefix must be followed by dot and then a name.';
const NO_MODULE_NAME = 'Prefix "module." must be followed by a module name.';
const NO_MODULE_KEYS =
  'Module address must be a module (e.g. "module.foo"), not a module instance (e.g. "module.foo[1]").';
const NO_RESOURCE_KEYS =
  'Resource address must be a resource (e.g. "test_instance.foo"), not a resource instance (e.g. "test_instance.foo[1]").';
const INCOMPLETE = 'Resource specification must include a resource type and name.';
const KEY_IN_BRACKETS = 'Resource instance key must be given in square brackets.';
const NO_TYPE = {
  managed: 'A resource type name is required.',
  data: 'A data source name is required.',
  ephemeral: 'An ephemeral resource type name is required.',
};
