import type { Expression, TemplatePart } from '../hcl/expression.ts';

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

/** Directives without an end take in the rest; the parser has reported them. */
export function templateNodes(parts: readonly TemplatePart[]): readonly TemplateNode[] {
  return nodesFrom({ parts, at: 0 }, []);
}

interface Cursor {
  readonly parts: readonly TemplatePart[];
  at: number;
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
      const body = nodesFrom(cursor, ['endfor']);
      cursor.at += 1;
      nodes.push({ kind: 'for', names: part.names, collection: part.value, body });
    }
  }
  return nodes;
}

function ifNode(cursor: Cursor, condition: Expression): TemplateNode {
  const whenTrue = nodesFrom(cursor, ['else', 'endif']);
  const end = cursor.parts[cursor.at];
  cursor.at += 1;
  if (end?.kind !== 'directive' || end.keyword !== 'else')
    return { kind: 'if', condition, whenTrue, whenFalse: [] };
  const whenFalse = nodesFrom(cursor, ['endif']);
  cursor.at += 1;
  return { kind: 'if', condition, whenTrue, whenFalse };
}
