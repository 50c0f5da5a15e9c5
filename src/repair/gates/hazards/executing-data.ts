import type { Hazard } from './hazard.ts';
import { textsIn } from './provisioner.ts';

export const EXECUTING_DATA: Hazard = {
  id: 'executing-data',
  words: 'a data source that runs or fetches something',
  reason: 'It runs a program, or calls an address, on the machine that plans.',
  *keys(parts) {
    for (const part of parts.blocks) {
      const type = part.block.labels[0]?.text ?? '';
      if (part.block.type.text !== 'data' || !EXECUTING.has(type)) continue;
      yield type;
      for (const text of textsIn(part, parts)) yield `${type} ${text}`;
    }
  },
};

const EXECUTING: ReadonlySet<string> = new Set(['external', 'http']);
