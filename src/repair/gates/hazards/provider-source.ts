import { type Hazard, nameOf, topOf } from './hazard.ts';

export const PROVIDER_SOURCE: Hazard = {
  id: 'provider-source',
  words: 'a provider source',
  reason: 'A provider is a program that terraform downloads and runs with your credentials.',
  *keys({ leaves }) {
    for (const leaf of leaves)
      if (SPEAKING.has(topOf(leaf)?.type.text ?? '') && nameOf(leaf) === 'source')
        yield meantBy(leaf.text);
  },
};

/** `required_providers` at the level of a file says what the author meant to say in `terraform`. */
const SPEAKING: ReadonlySet<string> = new Set(['terraform', 'required_providers']);

/** The address without the registry that is meant anyway, and without a version, which no address has. */
function meantBy(source: string): string {
  const parts = source
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?registry\.terraform\.io\/(?:providers\/)?/, '')
    .split('/');
  const [namespace = '', name, version] = parts;
  if (parts.length === 1) return `hashicorp/${namespace}`;
  // With a dot or a colon the first part is a host, and the last one a name.
  const isVersion = /^(?:v?\d+(?:\.\d+)*|latest)$/.test(version ?? '');
  return parts.length === 3 && isVersion && !/[.:]/.test(namespace)
    ? `${namespace}/${name}`
    : parts.join('/');
}
