import type { ResourceMode } from '../../../finding/finding.ts';
import type { ProviderSchema } from '../../../schema/schema.ts';
import type { NearType } from '../../nearest-type.ts';
import type { FoundReference } from '../../rewrite-references.ts';

/** A resource that is referred to and nowhere declared. */
export interface Missing {
  readonly mode: ResourceMode;
  /** As written; it may be no real type. */
  readonly type: string;
  readonly name: string;
  /** As references spell the address. */
  readonly path: readonly string[];
  readonly uses: readonly FoundReference[];
  readonly provider: ProviderSchema;
  /** Real types it may be of, best first. */
  readonly types: readonly NearType[];
}
