import type { Client } from './client.ts';
import type { Self } from './self.ts';

/** What writing needs beside the text. */
export interface Poster {
  readonly client: Client;
  /** Of the pull request. */
  readonly number: number;
  readonly self: () => Promise<Self>;
  /** Milliseconds before each look for what was written, where GitHub's answer was lost. */
  readonly pauses: readonly number[];
}
