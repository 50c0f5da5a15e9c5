import type { Module } from '../module/module.ts';

/** The whole text of a repaired draft: the draft's own file first, then what the repair added. */
export function moduleText(draft: Module, repaired: Module): string {
  const own = new Set(draft.files.map(({ path }) => path));
  return [
    ...repaired.files.filter(({ path }) => own.has(path)),
    ...repaired.files.filter(({ path }) => !own.has(path)),
  ].reduce((text, { bytes }) => joined(text, bytes.toString('utf8')), '');
}

const joined = (text: string, more: string): string =>
  text === '' || text.endsWith('\n') ? text + more : `${text}\n${more}`;
