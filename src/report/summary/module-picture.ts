import { posix } from 'node:path';
import type { Repair } from '../../repair/repair.ts';
import { countErrors } from '../count-errors.ts';
import { countWords } from '../count-words.ts';

/**
 * The modules of a run and the local ones they call, as a Mermaid block; empty where there is nothing to see. Wrong
 * modules come first, and what does not fit is counted.
 */
export function modulePicture(repairs: readonly Repair[]): string {
  const touched = repairs.toSorted((a, b) => countErrors(b.before) - countErrors(a.before));
  const nodes = new Map<string, Node>();
  for (const repair of touched)
    if (!nodes.has(pathOf(repair))) nodes.set(pathOf(repair), { repair, id: `m${nodes.size}` });
  for (const { called } of touched.flatMap(callsOf))
    if (!nodes.has(called)) nodes.set(called, { id: `m${nodes.size}` });
  const shown = new Map([...nodes].slice(0, MOST_NODES));
  const edges = touched
    .flatMap(callsOf)
    .flatMap(({ caller, called }) => {
      const [from, to] = [shown.get(caller), shown.get(called)];
      return from && to ? [`  ${from.id} --> ${to.id}`] : [];
    })
    .slice(0, MOST_EDGES);
  // One module that calls none is no picture.
  if (nodes.size < 2) return '';
  const more = nodes.size - shown.size;
  return [
    '```mermaid',
    'flowchart LR',
    ...[...shown].map(([path, node]) => `  ${nodeText(path, node)}`),
    ...(more > 0 ? [`  more["${more} more modules"]`] : []),
    ...new Set(edges),
    // Outlines alone, which can be read on a light and a dark page.
    '  classDef valid stroke:#1a7f37,stroke-width:3px',
    '  classDef invalid stroke:#cf222e,stroke-width:3px',
    '  classDef unknown stroke:#9a6700,stroke-width:3px,stroke-dasharray:5',
    '```',
    '',
  ].join('\n');
}

interface Node {
  readonly id: string;
  /** Absent for a module that is only called. */
  readonly repair?: Repair;
}

/** More cannot be told apart in the width of a page. */
const MOST_NODES = 40;

/** "Too many edges": Mermaid's `maxEdges` is 500 by default, GitHub's was 280. */
const MOST_EDGES = 200;

const pathOf = ({ draft }: Repair): string => posix.normalize(draft.label);

function callsOf(repair: Repair): readonly { readonly caller: string; readonly called: string }[] {
  const caller = pathOf(repair);
  return [...(repair.repaired.children?.values() ?? [])].flatMap((child) =>
    child.kind === 'local' ? [{ caller, called: posix.join(caller, child.directory) }] : [],
  );
}

function nodeText(path: string, { id, repair }: Node): string {
  if (!repair) return `${id}["${label(path)}"]`;
  const { before, after } = repair;
  const [from, to] = [countErrors(before), countErrors(after)];
  const counts = from === to ? countWords(from, 'error') : `${countWords(from, 'error')} → ${to}`;
  return `${id}["${label(path)}<br/>${counts}"]:::${after.verdict}`;
}

/**
 * A name with which nothing can be done: letters, digits and what paths need. Everything that Mermaid, Markdown or HTML
 * could read as more than text is `_`: quotes, angle brackets, backticks, `#` and `;` of entities, `%` of directives.
 */
function label(path: string): string {
  const plain = path.replace(/[^\p{L}\p{N}._/-]/gu, '_');
  // The end of a path tells more than its beginning.
  return plain.length <= MOST_LABEL ? plain : `…${plain.slice(1 - MOST_LABEL)}`;
}

const MOST_LABEL = 48;
