import type { NewVariable } from '../../declare-variable.ts';
import type { Instances } from './instances.ts';

interface Body {
  readonly lines: readonly string[];
  readonly declares: readonly NewVariable[];
}

/**
 * The body of a resource with `count` or `for_each`: names get the key, and a new variable becomes one with a value
 * for each, as instances that are all alike would clash.
 */
export function manyOf(body: Body, instances: Instances): Body {
  if (instances.kind !== 'many') return body;
  const { line, key } = instances;
  const declares = body.declares.map((variable): NewVariable => {
    const type = key === 'count.index' ? 'list' : 'map';
    return { ...variable, type: [type, variable.type] };
  });
  const names = body.declares.map(({ name }) => name);
  const lines = body.lines.map((text) => withKey(text, key, names));
  return { lines: lines.length > 0 ? [line, '', ...lines] : [line], declares };
}

function withKey(line: string, key: string, variables: readonly string[]): string {
  const named = /^(\s*(?:\w+_)?(?:name|identifier|bucket)\s+= )"([^"$]+)"$/.exec(line);
  if (named) return `${named[1]}"${named[2]}-\${${key}}"`;
  return variables.reduce(
    (text, name) => text.replace(new RegExp(`\\bvar\\.${name}\\b`), `var.${name}[${key}]`),
    line,
  );
}
