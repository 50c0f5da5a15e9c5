import type { OpenCatalogue } from '../schema/catalogue.ts';
import type { AttributeSchema, BlockSchema } from '../schema/schema.ts';
import { findSchemaType, type Question } from './find-schema-type.ts';

/** What `schema list --json` prints: `standard` is the release that counts where a module says nothing. */
export function schemaListJson({ providers, releases }: OpenCatalogue): string {
  const standard = new Set(providers.map(({ address, version }) => `${address} ${version}`));
  return document({
    releases: releases.map((release) => ({
      ...release,
      standard: standard.has(`${release.address} ${release.version}`),
    })),
  });
}

/**
 * What `schema show --json` prints. A block with blocks of its own is written out once; where it comes again, `sameAs`
 * is the path to that place (`rule.statement`), since some nest themselves many levels deep.
 */
export function schemaPageJson(catalogue: OpenCatalogue, type: string, question: Question): string {
  const { provider, title, block, also } = findSchemaType(catalogue, type, question);
  const { address, version, exactness } = provider;
  return document({
    title,
    provider: { address, version, exactness },
    ...(also !== undefined && { also }),
    block: blockJson(block, '', new Map()),
  });
}

function blockJson(block: BlockSchema, path: string, seen: Map<BlockSchema, string>): object {
  const sameAs = seen.get(block);
  if (sameAs !== undefined && block.blocks.size > 0) return { sameAs };
  seen.set(block, path);
  const { attributes, blocks, ...rest } = block;
  return {
    ...rest,
    attributes: [...attributes.values()].map(attributeJson),
    blocks: [...blocks.values()].map(({ block: inner, ...nested }) => ({
      ...nested,
      block: blockJson(inner, path === '' ? nested.name : `${path}.${nested.name}`, seen),
    })),
  };
}

const attributeJson = ({ nested, ...attribute }: AttributeSchema): object => ({
  ...attribute,
  ...(nested && {
    nested: { ...nested, attributes: [...nested.attributes.values()].map(attributeJson) },
  }),
});

/** `formatVersion` is raised when a field changes its meaning or goes away; a new field does not raise it. */
const document = (content: object): string =>
  `${JSON.stringify({ formatVersion: 1, ...content }, null, 2)}\n`;
