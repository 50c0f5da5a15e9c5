import type { Place, Severity } from './finding.ts';

/** One entry of terraform's `diagnostics`, parsed but not understood. All texts are untrusted. */
export interface RawDiagnostic {
  readonly severity: Severity;
  readonly summary: string;
  /** '' where terraform gives none. */
  readonly detail: string;
  readonly place?: Place;
  /** The source text at `place`, and what stands before and after it; each cut short, '' without a place. */
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  /** The top-level block around it as terraform writes it, e.g. `resource "aws_vpc" "main"`. */
  readonly context?: string;
  /** The function whose call failed. */
  readonly calledAs?: string;
}
