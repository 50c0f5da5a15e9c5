import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A node of GitHub's OpenAPI 3.0 description. */
// biome-ignore lint/suspicious/noExplicitAny: 13 MB of JSON that only its readers know.
export type Described = any;

let loaded: Described;

/** GitHub's published description of api.github.com, read once a process. The package's index would load all editions. */
export function description(): Described {
  if (loaded === undefined) {
    const file = createRequire(import.meta.url).resolve(
      '@octokit/openapi/generated/api.github.com.json',
    );
    loaded = JSON.parse(readFileSync(file, 'utf8'));
    for (const [schema, property] of NULL_IN_TRUTH)
      loaded.components.schemas[schema].properties[property].nullable = true;
  }
  return loaded;
}

/**
 * Where the description is stricter than the API: an outdated comment has no line and no position
 * (`"line": null, "position": null` in island-io/mila#160).
 */
const NULL_IN_TRUTH = [
  ['pull-request-review-comment', 'line'],
  ['pull-request-review-comment', 'position'],
] as const;

/** Follows a `$ref`; anything else is answered as it is. */
export function followed(node: Described): Described {
  if (typeof node?.$ref !== 'string') return node;
  return node.$ref
    .slice(2)
    .split('/')
    .reduce((at: Described, key: string) => at?.[key.replaceAll('~1', '/')], description());
}
