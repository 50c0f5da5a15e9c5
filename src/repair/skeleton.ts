import { indent } from '../hcl/edit/block.ts';
import type { Block } from '../hcl/tree.ts';
import type { BlockSchema } from '../schema/schema.ts';
import type { RepairContext } from './context.ts';
import type { NewVariable } from './declare-variable.ts';
import { fillValue } from './fill-value.ts';
import type { FillPlace } from './filled.ts';

/** A minimal body that satisfies a schema, with the variables it needs. Lines are written for column 1. */
export interface Skeleton {
  readonly lines: readonly string[];
  readonly declares: readonly NewVariable[];
}

/** Schemas nest without end in places (wafv2 statements); required ones never go this deep. */
const MAX_DEPTH = 6;

/** Fills every required argument and block of `schema`, except the names in `present`. */
export function skeletonOf(
  context: RepairContext,
  place: FillPlace,
  schema: BlockSchema,
  present: ReadonlySet<string> = new Set(),
): Skeleton {
  if (place.path.length > MAX_DEPTH) return { lines: [], declares: [] };
  const required = [...schema.attributes.values()].filter(
    (attribute) => attribute.required && !present.has(attribute.name),
  );
  const filled = required.map((attribute) => ({
    name: attribute.name,
    value: fillValue(context, place, attribute)[0],
  }));
  const width = Math.max(0, ...filled.map(({ name }) => name.length));
  const declares = filled.flatMap(({ value }) => value?.declares ?? []);
  const lines = filled.flatMap(({ name, value }) =>
    value ? [`${name.padEnd(width)} = ${value.text}`] : [],
  );
  for (const [name, nested] of schema.blocks) {
    if (present.has(name)) continue;
    for (let count = 0; count < nested.minItems; count++) {
      const inner = skeletonOf(context, { ...place, path: [...place.path, name] }, nested.block);
      if (lines.length > 0) lines.push('');
      lines.push(...blockLines(name, inner.lines));
      declares.push(...inner.declares);
    }
  }
  return { lines, declares: uniqueByName(declares) };
}

/** `header { … }` around lines of a body; an empty body stays on one line, as fmt likes it. */
export function blockLines(header: string, body: readonly string[]): string[] {
  return body.length === 0
    ? [`${header} {}`]
    : [`${header} {`, ...indent(body.join('\n'), '  ').split('\n'), '}'];
}

/** What a place is called when its blocks are already in the source. */
export function placeOf(path: readonly Block[]): FillPlace {
  const [top, ...inner] = path;
  return {
    type: top?.labels[0]?.text ?? top?.type.text ?? '',
    label: top?.labels[1]?.text ?? top?.labels[0]?.text ?? 'main',
    path: inner
      .filter(({ type }) => type.text !== 'content')
      .map((block) =>
        block.type.text === 'dynamic' ? (block.labels[0]?.text ?? '') : block.type.text,
      ),
    ...(top ? { top } : {}),
  };
}

function uniqueByName(variables: readonly NewVariable[]): NewVariable[] {
  return [...new Map(variables.map((variable) => [variable.name, variable])).values()];
}
