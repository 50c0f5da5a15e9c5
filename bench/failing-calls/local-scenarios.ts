import { diskRows } from './disk-rows.ts';
import { engineRows } from './engine-rows.ts';
import { gitRows } from './git-rows.ts';
import { modelRows } from './model-rows.ts';
import { processRows } from './process-rows.ts';
import type { Rows } from './row.ts';

/** What goes wrong on the runner itself, by the name that the table has. */
export const LOCAL_SCENARIOS: Readonly<Record<string, Rows>> = {
  'container engine': engineRows,
  'git of the checkout': gitRows,
  'disk of the runner': diskRows,
  'model of the controller': modelRows,
  'process of the action': processRows,
};
