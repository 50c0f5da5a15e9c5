import { isName } from '../../check/config/valid-name.ts';
import { isCallName } from '../../module/call-names.ts';

/** Whether terraform takes a name of a declaration; `kind` is what it declares, as in `variable`. */
export const isRefused = (kind: string, name: string): boolean =>
  !isName(name) || (kind === 'variable' && isCallName(name));

/** Whether one name may stand for another that terraform refuses: it has the same letters and digits in it. */
export const respells = (refused: string, name: string): boolean =>
  lettersOf(name).includes(lettersOf(refused));

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
