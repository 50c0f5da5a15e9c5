import { shape } from './body-shape.ts';

/** What core itself takes in a `module` block; no variable may have one of these names. */
export const MODULE = shape(
  ['source!', 'version', 'count', 'for_each', 'depends_on', 'providers'],
  { _: [], lifecycle: [], locals: [], provider: ['type'] },
);
