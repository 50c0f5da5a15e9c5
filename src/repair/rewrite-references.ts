import type { Expression, Traversal } from '../hcl/expression.ts';
import type { Attribute, Block } from '../hcl/tree.ts';
import { constantString } from '../hcl/value.ts';
import { attributesOf, walkExpression } from '../hcl/walk.ts';
import type { ModuleView } from '../module/module-view.ts';
import type { Edit } from './candidate.ts';

export interface FoundReference {
  readonly file: string;
  readonly reference: Traversal;
  /** The argument it stands in, and the blocks around that, outermost first. */
  readonly attribute: Attribute;
  readonly path: readonly Block[];
  /** End of the names that were asked for: what follows is taken of the object. */
  readonly end: number;
}

/**
 * Every reference whose first names are `path`, e.g. `['aws_vpc', 'main']` or `['var', 'region']`, that needs the
 * object to be there. What `moved` and its like say of addresses is not among them.
 */
export function findReferences(view: ModuleView, path: readonly string[]): FoundReference[] {
  return everyReference(view, path).filter((found) => !STATEMENTS.has(topOf(found)));
}

/** Blocks that speak of addresses, which may be gone. */
const STATEMENTS: ReadonlySet<string> = new Set(['moved', 'removed', 'import']);

const topOf = ({ path }: FoundReference): string => path[0]?.type.text ?? '';

/** Edits that give an object new first names wherever the module says them, quoted `depends_on` included. */
export function renameEverywhere(view: ModuleView, path: readonly string[], text: string): Edit[] {
  return [
    ...everyReference(view, path).map((found) => renameReference(found, text)),
    ...quotedReferences(view, path.join('.'), text),
  ];
}

/** The edit that gives the first names of a reference new text, e.g. `aws_lb.main` for `aws_alb.main`. */
export const renameReference = ({ file, reference, end }: FoundReference, text: string): Edit => ({
  file,
  range: { start: reference.range.start, end },
  text,
});

function everyReference(view: ModuleView, path: readonly string[]): FoundReference[] {
  const found: FoundReference[] = [];
  for (const [file, document] of view.documents) {
    for (const { attribute, path: blocks } of attributesOf(document.body)) {
      walkExpression(attribute.value, (expression, bound) => {
        if (expression.kind !== 'traversal' || bound.has(expression.root.text)) return;
        const end = endOfNames(expression, path) ?? endOfNames(expression, ['resource', ...path]);
        if (end !== undefined)
          found.push({ file, reference: expression, attribute, path: blocks, end });
      });
    }
  }
  return found;
}

function endOfNames({ root, steps }: Traversal, path: readonly string[]): number | undefined {
  if (root.text !== path[0]) return undefined;
  const rest = path.slice(1);
  const matches = rest.every((name, index) => {
    const step = steps[index];
    return step?.kind === 'attribute' && step.name === name;
  });
  return matches ? (steps[rest.length - 1]?.range.end ?? root.range.end) : undefined;
}

/** `depends_on = ["aws_vpc.main"]`, as Terraform 0.11 had it and still takes it. */
function quotedReferences(view: ModuleView, address: string, text: string): Edit[] {
  const edits: Edit[] = [];
  for (const [file, { body, bytes }] of view.documents) {
    for (const { attribute } of attributesOf(body)) {
      const { value } = attribute;
      if (!QUOTED.has(attribute.name.text) || value.kind !== 'tuple') continue;
      for (const item of value.items)
        if (constantString(bytes, item) === address && item.kind === 'template')
          edits.push({ file, range: insideQuotes(item), text });
    }
  }
  return edits;
}

const QUOTED: ReadonlySet<string> = new Set(['depends_on', 'replace_triggered_by']);

const insideQuotes = ({ range }: Expression): Edit['range'] => ({
  start: range.start + 1,
  end: range.end - 1,
});
