import { posix } from 'node:path';
import { FILE_FUNCTIONS } from '../../../check/file-functions.ts';
import type { Call } from '../../../hcl/expression.ts';
import { attributesOf, walkExpression } from '../../../hcl/walk.ts';
import { textOf } from '../leaves/constant-values.ts';
import { type Hazard, type ItemParts, nameOf, topOf } from './hazard.ts';

export const FILE_READ: Hazard = {
  id: 'file-read',
  words: 'a file read',
  reason: 'A file outside the module is whatever the machine that plans can read, keys included.',
  *keys(parts) {
    for (const { args } of callsOf(parts)) {
      const path = args[0] && textOf(parts.constantOf(parts.document.bytes, args[0]));
      if (isOutside(path)) yield path ?? 'a path that only an apply decides';
    }
    for (const leaf of parts.leaves) {
      const top = topOf(leaf);
      const isFile = top?.type.text === 'data' && FILE_DATA.has(top.labels[0]?.text ?? '');
      if (isFile && nameOf(leaf) === 'filename' && isOutside(leaf.text)) yield leaf.text;
    }
  },
};

function callsOf({ item }: ItemParts): readonly Call[] {
  const attributes =
    item.kind === 'attribute' ? [item] : [...attributesOf(item.body)].map((at) => at.attribute);
  const calls: Call[] = [];
  for (const { value } of attributes) {
    walkExpression(value, (expression) => {
      if (expression.kind === 'call' && READING.has(plain(expression.name.text)))
        calls.push(expression);
    });
  }
  return calls;
}

const plain = (name: string): string => name.replace(/^core::/, '');

/** Those of the checker, and two that tell of files without reading them. */
const READING: ReadonlySet<string> = new Set([...FILE_FUNCTIONS, 'fileset', 'pathexpand']);
const FILE_DATA: ReadonlySet<string> = new Set(['local_file', 'local_sensitive_file']);

/** Whether a path leaves the module; one that cannot be told may. */
function isOutside(path: string | undefined): boolean {
  if (path === undefined) return true;
  const normal = posix.normalize(path.replaceAll('\\', '/'));
  return /^(?:\/|~|[A-Za-z]:|\.\.(?:\/|$))/.test(normal);
}
