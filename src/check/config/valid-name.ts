import type { Label } from '../../hcl/tree.ts';
import { type ConfigFile, fail } from './config-file.ts';

/** Reports a label or name that is no identifier; `summary` says what it should name. */
export function checkName(at: ConfigFile, label: Label, summary: string): void {
  if (!isName(label.text)) fail(at, label.range, summary, BAD_NAME);
}

export const isName = (text: string): boolean => PLAIN.test(text) || NAME.test(text);

export const BAD_NAME =
  'A name must start with a letter or underscore and may contain only letters, digits, underscores, and dashes.';

const PLAIN = /^[A-Za-z_][\w-]*$/;
// Unicode Standard Annex #31, as the HCL specification has it; the underscore is terraform's.
const NAME = /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u;
