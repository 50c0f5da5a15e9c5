import type { ModelSession } from '../../src/controller/session/model-session.ts';
import type { Watch } from '../../src/controller/session/watch.ts';
import type { Tokenizer } from '../../src/controller/tokenizer.ts';

export interface Loaded {
  readonly tokenizer: Tokenizer;
  readonly session: ModelSession;
}

export const patient: Watch = { check: () => undefined, timeIsUp: () => false };
