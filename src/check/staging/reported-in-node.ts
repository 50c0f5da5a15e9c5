import type { Finding } from '../../finding/finding.ts';
import type { Item } from '../../hcl/tree.ts';
import type { GraphNode } from './graph-nodes.ts';
import { type Level, levelOf } from './reference-level.ts';
import { unitOf, unitOfBlock } from './unit-of.ts';
import { unreadIn } from './unread.ts';

/** The findings of one node that terraform reports when it comes to visit it. */
export function reportedInNode(
  { parts }: GraphNode,
  findings: readonly Finding[],
): readonly Finding[] {
  if (findings.length === 0) return findings;
  const isUnread = unreadIn(findings);
  const located = findings
    .map((finding) => locate(finding, parts))
    .filter(({ path, isName }) => !isUnread(isName ? path.slice(0, -1) : path));
  const unit = (name: string) => located.filter((each) => each.unit === name);
  const many = (kind: string) =>
    [...new Set(located.map((each) => each.unit).filter((name) => name.startsWith(kind)))]
      .sort()
      .map((name) => lowestLevel(unit(name)));

  const conditions = many('condition').flat();
  const isOutput = parts.some(({ item }) => item.kind === 'block' && item.type.text === 'output');
  if (isOutput && hasError(conditions)) return findingsOf(conditions);

  const expand = lowestLevel(unit('expand'));
  const body = lowestLevel(outsideOfFailedDynamics(unit('body'), expand));
  const type = unit('type');
  const decoded = hasError(type) ? type : [...expand, ...body];
  const shown = [
    ...['import', 'count', 'for_each'].flatMap((name) => lowestLevel(unit(name))),
    ...upToFirstWrong(unit('depends_on')),
    ...decoded,
    // The provider, and what needs a value of the whole block, come only where there is one.
    ...(hasError(decoded) ? [] : unit('decoded')),
    ...conditions,
  ];
  for (const [index, provisioner] of provisionersIn(parts).entries()) {
    if (index > 0 && hasError(shown)) break;
    shown.push(...lowestLevel(unit(unitOfBlock(provisioner))));
    // The connection of the resource is looked at only together with what uses it.
    if (index === 0) shown.push(...lowestLevel(unit('connection')));
  }
  return findingsOf(shown);
}

interface Located {
  readonly finding: Finding;
  /** From the part of the node down to the innermost item around the finding. */
  readonly path: readonly Item[];
  /** Points at the name of the last item of the path, not into it. */
  readonly isName: boolean;
  readonly unit: string;
  readonly level: Level;
}

function locate(finding: Finding, parts: GraphNode['parts']): Located {
  const at = finding.place?.range.start ?? -1;
  const path: Item[] = [];
  let items = parts.filter(({ file }) => file === finding.place?.file).map(({ item }) => item);
  const isAround = ({ range }: Item) => range.start <= at && at <= range.end;
  for (let next = items.findLast(isAround); next; next = items.findLast(isAround)) {
    path.push(next);
    items = next.kind === 'block' ? [...next.body.items] : [];
  }
  const last = path.at(-1);
  const isName =
    last?.range.start === at || (last?.kind === 'block' && last.labels[0]?.range.start === at);
  return { finding, path, isName, unit: unitOf(finding, path), level: levelOf(finding, last) };
}

const provisionersIn = (parts: GraphNode['parts']): readonly Item[] =>
  parts
    .flatMap(({ item }) => (item.kind === 'block' ? item.body.items : []))
    .filter((item) => item.kind === 'block' && item.type.text === 'provisioner');

const findingsOf = (located: readonly Located[]): readonly Finding[] =>
  located.map(({ finding }) => finding);

const hasError = (located: readonly Located[]): boolean =>
  located.some(({ finding }) => finding.severity === 'error');

/** Wrong references of one sort hide those of the next, and all of them what evaluation finds. */
function lowestLevel(located: readonly Located[]): readonly Located[] {
  const at = (...levels: readonly Level[]) => located.filter(({ level }) => levels.includes(level));
  if (hasError(at('static'))) return at('parse', 'static');
  if (hasError(at('parse', 'dynamic'))) return at('parse', 'dynamic');
  return located;
}

/** What a `dynamic` block whose `for_each` fails would make is not looked into for references. */
function outsideOfFailedDynamics(
  body: readonly Located[],
  expand: readonly Located[],
): readonly Located[] {
  const failed = new Set(expand.map(({ path }) => path.at(-2)));
  return body.filter(
    ({ path, level }) => level === 'evaluation' || !path.some((item) => failed.has(item)),
  );
}

/** After the first of `depends_on` that is wrong, in shape or in name, no name is looked up any more. */
function upToFirstWrong(located: readonly Located[]): readonly Located[] {
  return located.filter(({ finding, level }) => {
    if (level === 'parse' || finding.summary === 'Invalid depends_on reference') return true;
    const end = finding.place?.range.end ?? 0;
    return !located.some((other) => other.finding !== finding && startOf(other) < end);
  });
}

const startOf = ({ finding }: Located): number => finding.place?.range.start ?? 0;
