import { type Hazard, nameOf, topOf } from './hazard.ts';

export const PROVIDER_SOURCE: Hazard = {
  id: 'provider-source',
  words: 'a provider source',
  reason: 'A provider is a program that terraform downloads and runs with your credentials.',
  *keys({ leaves }) {
    for (const leaf of leaves)
      if (topOf(leaf)?.type.text === 'terraform' && nameOf(leaf) === 'source') yield leaf.text;
  },
};
