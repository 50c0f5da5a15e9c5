import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema, graphqlSync } from 'graphql';
import type { TokenSpec } from '../rules/tokens.ts';
import type { World } from '../world.ts';
import { mutations } from './mutations.ts';
import { queries } from './queries.ts';
import { GraphQLRefusal } from './refusal.ts';

export interface GraphQLAnswer {
  /** `data` and `errors`, as GitHub sends them with status 200. */
  readonly body: Record<string, unknown>;
  /** What GitHub's published schema has against the query. */
  readonly violations: readonly string[];
}

/** Answers a query or mutation over GitHub's published schema; only the fields that we use have values. */
export function answerGraphQL(
  world: World,
  token: TokenSpec,
  request: { query?: unknown; variables?: unknown },
): GraphQLAnswer {
  const { data, errors = [] } = graphqlSync({
    schema: schema(),
    source: String(request.query),
    rootValue: { ...queries(world, token), ...mutations(world, token) },
    variableValues: (request.variables ?? {}) as Record<string, unknown>,
  });
  const shown = errors.map(({ originalError, path, locations, message }) => ({
    ...(originalError instanceof GraphQLRefusal ? { type: originalError.type } : {}),
    ...(path === undefined ? {} : { path }),
    locations,
    message,
  }));
  return {
    body: {
      ...(data === undefined ? {} : { data }),
      ...(shown.length === 0 ? {} : { errors: shown }),
    },
    violations: errors
      .filter(({ originalError }) => !(originalError instanceof GraphQLRefusal))
      .map(({ message }) => `GraphQL: ${message}`),
  };
}

/**
 * From the project's folder, in which tests and benches run; the package exports only a module that builds the schema
 * twice when it is imported.
 */
const SCHEMA = 'node_modules/@octokit/graphql-schema/schema.graphql';

let built: GraphQLSchema | undefined;

function schema(): GraphQLSchema {
  if (built === undefined) {
    built = buildSchema(readFileSync(SCHEMA, 'utf8'), { assumeValid: true, noLocation: true });
  }
  return built;
}
