import type { Leaf } from '../leaves/leaf.ts';
import { describesOnly, type Hazard, nameOf } from './hazard.ts';

export const PUBLIC_ACCESS: Hazard = {
  id: 'public-access',
  words: 'public access',
  reason: 'What is on the internet is found within minutes.',
  *keys({ leaves }) {
    for (const leaf of leaves) if (isPublic(leaf) && !describesOnly(leaf)) yield 'any';
  },
};

function isPublic(leaf: Leaf): boolean {
  const name = nameOf(leaf);
  if (OPEN_LIST.test(leaf.text)) return true;
  if (GUARDS.test(name)) return leaf.text === 'false';
  return OPENS.test(name) && leaf.text === 'true';
}

/** By name alone, because no schema says what an argument is for. */
const OPENS = /public|^anonymous|_anonymous|internet_facing/i;
const GUARDS = /^(?:block|ignore|restrict|disable|deny|prevent|enforce)_.*public|^internal$/i;
/** Canned access lists, and what Google calls everybody. */
const OPEN_LIST =
  /^(?:public-read|public-read-write|authenticated-read|allUsers|allAuthenticatedUsers)$/;
