import { GraphQLRefusal } from './refusal.ts';

export interface Range {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

const MOST = 100;

/** A list as GraphQL pages it. Cursors are places in the list. */
export function connection<T>(
  name: string,
  items: readonly T[],
  range: Range,
): Record<string, unknown> {
  const size = range.first ?? range.last;
  if (size === undefined || size === null)
    throw new GraphQLRefusal(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  if (size > MOST)
    throw new GraphQLRefusal(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of ${MOST} records.`,
    );
  const from = range.after === undefined || range.after === null ? 0 : placeOf(range.after) + 1;
  const to =
    range.before === undefined || range.before === null ? items.length : placeOf(range.before);
  const start =
    range.first === undefined || range.first === null ? Math.max(from, to - size) : from;
  const end = range.first === undefined || range.first === null ? to : Math.min(to, from + size);
  const nodes = items.slice(start, end);
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: cursorOf(start + index) })),
    totalCount: items.length,
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: nodes.length === 0 ? null : cursorOf(start),
      endCursor: nodes.length === 0 ? null : cursorOf(end - 1),
    },
  };
}

function cursorOf(place: number): string {
  return Buffer.from(`cursor:${place}`).toString('base64');
}

function placeOf(cursor: string): number {
  return Number(Buffer.from(cursor, 'base64').toString().replace('cursor:', ''));
}
