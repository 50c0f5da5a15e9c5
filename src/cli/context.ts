import type { Services } from './services.ts';

/** A stream a command writes to. */
export interface Output {
  readonly write: (text: string | Uint8Array) => unknown;
  readonly isTTY?: boolean | undefined;
  /** Of a terminal, in characters. */
  readonly columns?: number | undefined;
}

/** The world as a command sees it. */
export interface Context {
  readonly services: Services;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by the first Ctrl-C. */
  readonly signal: AbortSignal;
  /** Asks a person yes or no; absent where nobody is there to answer. */
  readonly ask?: ((question: string) => Promise<boolean>) | undefined;
}
