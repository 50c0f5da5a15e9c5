import type { Expression, TemplatePart } from '../hcl/expression.ts';
import { MOST_LEVELS } from '../value/size-limits.ts';

/** The parts of a template as a tree: what stands between a directive and its end belongs to it. */
export type TemplateNode =
  | {
      readonly kind: 'text';
      readonly part: Extract<TemplatePart, { kind: 'text' }>;
      /** The parts around, which may trim the text with a `~`. */
      readonly previous: TemplatePart | undefined;
      readonly next: TemplatePart | undefined;
    }
  | {
      readonly kind: 'interpolation';
      readonly part: Extract<TemplatePart, { kind: 'interpolation' }>;
    }
  | {
      readonly kind: 'if';
      readonly condition: Expression;
      readonly whenTrue: readonly TemplateNode[];
      readonly whenFalse: readonly TemplateNode[];
    }
  | {
      readonly kind: 'for';
      readonly names: readonly string[];
      readonly collection: Expression;
      readonly body: readonly TemplateNode[];
    };

/**
 * Directives without an end take in the rest; the parser has reported them. Undefined where they nest too deep to
 * be walked through.
 */
export function templateNodes(parts: readonly TemplatePart[]): readonly TemplateNode[] | undefined {
  const cursor: Cursor = { parts, at: 0, depth: 0, isTooDeep: false };
  const nodes = nodesFrom(cursor, []);
  return cursor.isTooDeep ? undefined : nodes;
}

interface Cursor {
  readonly parts: readonly TemplatePart[];
  at: number;
  /** Of the directives around. */
  depth: number;
  isTooDeep: boolean;
}

function nodesFrom(cursor: Cursor, ends: readonly string[]): TemplateNode[] {
  const nodes: TemplateNode[] = [];
  while (cursor.at < cursor.parts.length) {
    const at = cursor.at;
    const part = cursor.parts[at] as TemplatePart;
    if (part.kind === 'directive' && ends.includes(part.keyword)) return nodes;
    cursor.at += 1;
    if (part.kind === 'text')
      nodes.push({
        kind: 'text',
        part,
        previous: cursor.parts[at - 1],
        next: cursor.parts[at + 1],
      });
    else if (part.kind === 'interpolation') nodes.push({ kind: 'interpolation', part });
    else if (part.value && part.keyword === 'if') nodes.push(ifNode(cursor, part.value));
    else if (part.value && part.keyword === 'for') {
      const body = inner(cursor, ['endfor']);
      nodes.push({ kind: 'for', names: part.names, collection: part.value, body });
    }
  }
  return nodes;
}

function ifNode(cursor: Cursor, condition: Expression): TemplateNode {
  const whenTrue = inner(cursor, ['else', 'endif']);
  const end = cursor.parts[cursor.at - 1];
  if (end?.kind !== 'directive' || end.keyword !== 'else')
    return { kind: 'if', condition, whenTrue, whenFalse: [] };
  return { kind: 'if', condition, whenTrue, whenFalse: inner(cursor, ['endif']) };
}

/** What stands before one of the ends, which is taken too. */
function inner(cursor: Cursor, ends: readonly string[]): TemplateNode[] {
  if (cursor.depth === MOST_LEVELS) {
    cursor.isTooDeep = true;
    cursor.at = cursor.parts.length;
    return [];
  }
  cursor.depth += 1;
  const nodes = nodesFrom(cursor, ends);
  cursor.depth -= 1;
  cursor.at += 1;
  return nodes;
}
