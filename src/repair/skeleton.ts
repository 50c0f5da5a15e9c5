import { indent } from '../hcl/edit/block.ts';
import type { Block } from '../hcl/tree.ts';
import type { BlockSchema } from '../schema/schema.ts';
import type { RepairContext } from './context.ts';
import type { NewVariable } from './declare-variable.ts';
import type { Filled, FillPlace, Written } from './filled.ts';
import { nestedNames } from './nested-names.ts';
import { contentsOf } from './skeleton-contents.ts';

/** A minimal body that satisfies a schema, with the variables it needs. Lines are written for column 1. */
export interface Skeleton {
  readonly lines: readonly string[];
  readonly declares: readonly NewVariable[];
  /** What the place was told is written, and this body. */
  readonly written: Written;
}

/** Schemas nest without end in places (wafv2 statements); required ones never go this deep. */
const MAX_DEPTH = 6;

/**
 * Fills what `schema` requires, what the provider's own checks ask for beyond it and what nearly everyone sets,
 * except the names in `present`.
 */
export function skeletonOf(
  context: RepairContext,
  place: FillPlace,
  schema: BlockSchema,
  present: ReadonlySet<string> = new Set(),
): Skeleton {
  if (place.path.length > MAX_DEPTH) return { lines: [], declares: [], written: [] };
  const { values, blocks } = contentsOf(context, place, schema, present);
  const lines = attributeLines(values);
  const declares = values.flatMap(({ filled }) => filled.declares);
  let written: Written = [
    ...(place.written ?? []),
    ...values.map(({ name, filled }) => ({
      path: [...place.path, name].join('.'),
      text: filled.text,
    })),
  ];
  for (const { nested, times, habit } of blocks) {
    for (let count = 0; count < times; count++) {
      const inner = skeletonOf(
        context,
        { ...place, path: [...place.path, nested.name], written, declared: declares },
        nested.block,
      );
      if (habit && (inner.lines.length === 0 || inner.declares.length > 0)) break;
      if (lines.length > 0) lines.push('');
      lines.push(...blockLines(nested.name, inner.lines));
      written = inner.written;
      declares.push(...inner.declares);
    }
  }
  return { lines, declares: uniqueByName(declares), written };
}

/** Arguments with their equals signs in one column; one of several lines stands apart, as fmt's readers expect. */
function attributeLines(
  values: readonly { readonly name: string; readonly filled: Filled }[],
): string[] {
  const short = values.filter(({ filled }) => !filled.text.includes('\n'));
  const width = Math.max(0, ...short.map(({ name }) => name.length));
  const lines = short.map(({ name, filled }) => `${name.padEnd(width)} = ${filled.text}`);
  for (const { name, filled } of values) {
    if (!filled.text.includes('\n')) continue;
    if (lines.length > 0) lines.push('');
    lines.push(...`${name} = ${filled.text}`.split('\n'));
  }
  return lines;
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
    path: nestedNames(inner),
    ...(top ? { top } : {}),
  };
}

function uniqueByName(variables: readonly NewVariable[]): NewVariable[] {
  return [...new Map(variables.map((variable) => [variable.name, variable])).values()];
}
