import type { Hazard } from './hazard.ts';
import { textsIn } from './provisioner.ts';

export const STATE_BACKEND: Hazard = {
  id: 'state-backend',
  words: 'a place for the state',
  reason: "State holds every secret in the clear, so where it is kept is the author's decision.",
  *keys(parts) {
    for (const part of parts.blocks) {
      const type = part.block.type.text;
      if (part.path.at(-1)?.type.text !== 'terraform') continue;
      if (type !== 'backend' && type !== 'cloud') continue;
      yield [type, ...part.block.labels.map(({ text }) => text)].join(' ');
      for (const text of textsIn(part, parts)) yield `${type} ${text}`;
    }
  },
};
