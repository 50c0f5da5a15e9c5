import { HeredocEnds } from './heredoc.ts';
import type { Reading } from './layout.ts';
import { scanCode } from './scan-code.ts';
import { ScanState } from './scan-state.ts';
import { scanHeredoc, scanQuoted } from './scan-template.ts';
import type { Token } from './token.ts';

/**
 * Cuts a file into tokens; never throws, takes time linear in the file, and loses no byte.
 * The last token is always `end`.
 */
export function scan(bytes: Buffer, reading: Reading = 'strict'): Token[] {
  const state = new ScanState(bytes, reading);
  const ends = new HeredocEnds(bytes, reading);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) state.emit('bom', 3);
  while (state.at < bytes.length) {
    const { mode } = state;
    if (mode.kind === 'code') scanCode(state, mode, ends);
    else if (mode.kind === 'quoted') scanQuoted(state);
    else scanHeredoc(state, mode);
  }
  state.emit('end', 0);
  return state.tokens;
}
