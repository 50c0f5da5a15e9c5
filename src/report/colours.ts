export type Paint = (text: string) => string;

/** The colours a report uses; picocolors fits, and `PLAIN` is the same without any. */
export interface Colours {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
  readonly magenta: Paint;
}

const same: Paint = (text) => text;

export const PLAIN: Colours = {
  bold: same,
  dim: same,
  red: same,
  green: same,
  yellow: same,
  cyan: same,
  magenta: same,
};
