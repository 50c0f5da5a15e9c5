import type { Context } from '../cli/context.ts';
import type { Services } from '../cli/services.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import type { ValidateOptions } from './options.ts';

/** The world of a command, for a caller that has no terminal. */
export function contextOf(options: ValidateOptions, services: Services): Context {
  const { cwd = process.cwd(), signal = new AbortController().signal, onNotice } = options;
  const told = { write: (text: string | Uint8Array) => onNotice?.(noticeOf(String(text))) };
  return { services, stdout: { write: () => {} }, stderr: told, cwd, env: process.env, signal };
}

const noticeOf = (text: string): string =>
  cleanLine(text.replace(/^iac-dpo: /, ''), MOST_CHARACTERS);

const MOST_CHARACTERS = 1000;

/** The same for both functions. */
export const engineOf = ({ engine = 'auto', core = 'auto' }: ValidateOptions) => ({ engine, core });
