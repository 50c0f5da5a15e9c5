/** GitHub refuses one field: `{ type: "FORBIDDEN", path, message }` beside `data`, with status 200. */
export class GraphQLRefusal extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/** Words for an id that leads nowhere. */
export function noNode(id: string): GraphQLRefusal {
  return new GraphQLRefusal(
    'NOT_FOUND',
    `Could not resolve to a node with the global id of '${id}'`,
  );
}
