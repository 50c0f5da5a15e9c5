/** A block of Terraform's own language: how many labels it takes and which blocks it holds. */
export interface KnownBlock {
  readonly labels: number;
  readonly blocks: ReadonlyMap<string, KnownBlock>;
  /** Arguments whose strings are references or keywords, not templates. */
  readonly code: ReadonlySet<string>;
}

/** A block of a provider, of which nothing is known. */
export const UNKNOWN_BLOCK: KnownBlock = { labels: 0, blocks: new Map(), code: new Set() };

const known = (
  labels: number,
  blocks: Readonly<Record<string, KnownBlock>> = {},
  code: readonly string[] = [],
): KnownBlock => ({ labels, blocks: new Map(Object.entries(blocks)), code: new Set(code) });

const CONNECTION = known(0);
const PROVISIONER = known(1, { connection: CONNECTION }, ['when', 'on_failure']);
const CONDITIONS = { precondition: known(0), postcondition: known(0) };
const RESOURCE = known(
  2,
  {
    lifecycle: known(0, CONDITIONS, ['ignore_changes', 'replace_triggered_by']),
    connection: CONNECTION,
    provisioner: PROVISIONER,
  },
  ['depends_on', 'provider'],
);

/**
 * The blocks of a file of Terraform. JSON tells blocks from arguments by their names alone; blocks of
 * providers, whose names only a schema knows, stay arguments.
 */
export const FILE: KnownBlock = known(0, {
  terraform: known(
    0,
    {
      backend: known(1),
      cloud: known(0, { workspaces: known(0) }),
      required_providers: known(0),
      provider_meta: known(1),
    },
    ['experiments', 'language'],
  ),
  provider: known(1),
  variable: known(1, { validation: known(0) }, ['type']),
  locals: known(0),
  output: known(1, { precondition: known(0) }, ['depends_on']),
  module: known(1, {}, ['depends_on', 'providers']),
  resource: RESOURCE,
  data: RESOURCE,
  ephemeral: RESOURCE,
  moved: known(0, {}, ['from', 'to']),
  removed: known(0, { lifecycle: known(0), connection: CONNECTION, provisioner: PROVISIONER }, [
    'from',
  ]),
  import: known(0, {}, ['to', 'provider']),
  check: known(1, { data: RESOURCE, assert: known(0) }),
});
