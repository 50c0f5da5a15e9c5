/** One `%` sequence. */
export interface Verb {
  readonly raw: string;
  readonly offset: number;
  readonly flags: string;
  readonly width: number | undefined;
  readonly precision: number | undefined;
  readonly mode: string;
}
