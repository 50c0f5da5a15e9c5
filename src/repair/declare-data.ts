import { appendBlock, insertBlockAfter } from '../hcl/edit/block.ts';
import type { Block, Document } from '../hcl/tree.ts';
import { quote, sourceOf } from '../hcl/value.ts';
import { attribute, type DeclaredResource } from '../module/module-view.ts';
import type { Edit } from './candidate.ts';
import type { RepairContext } from './context.ts';
import { blockLines } from './skeleton.ts';

/** A data source of the module, or one to declare. */
export interface DataSource {
  /** As references spell it. */
  readonly address: string;
  readonly edits: readonly Edit[];
}

/**
 * A data source of a type that needs nothing but the lines given: the one that is declared, else a new one in `file`.
 * It reads through the provider of the resource that it speaks for.
 */
export function dataSource(
  { scope }: RepairContext,
  file: string,
  type: string,
  name: string,
  lines: readonly string[],
  resource?: DeclaredResource,
): DataSource | undefined {
  const provider = resource && attribute(resource.block, 'provider');
  const through = provider && sourceOf(resource.document.bytes, provider.value);
  const own = scope.view.resources.filter((other) => other.mode === 'data' && other.type === type);
  const same = own.find((other) => providerTextOf(other) === through && lines.length === 0);
  if (same) return { address: same.address, edits: [] };
  const document = scope.view.documents.get(file);
  if (!document) return undefined;
  const free = freeName(name, new Set(own.map((other) => other.name)), through);
  const body = through === undefined ? lines : [`provider = ${through}`, ...lines];
  const text = blockLines(`data ${quote(type)} ${quote(free)}`, body).join('\n');
  return {
    address: `data.${type}.${free}`,
    edits: [{ file, ...insertAmongData(document, text) }],
  };
}

function providerTextOf({ block, document }: DeclaredResource): string | undefined {
  const provider = attribute(block, 'provider');
  return provider && sourceOf(document.bytes, provider.value);
}

/** A data source for another provider is named after its alias. */
function freeName(name: string, taken: ReadonlySet<string>, through: string | undefined): string {
  const wanted = through?.split('.')[1] ?? name;
  let free = wanted;
  for (let count = 2; taken.has(free); count++) free = `${wanted}_${count}`;
  return free;
}

/** Data sources stand before what uses them, by habit behind the providers. */
export function insertAmongData(document: Document, text: string) {
  const last = document.body.items
    .filter((item): item is Block => item.kind === 'block')
    .filter(({ type }) => AMONG.has(type.text))
    .at(-1);
  return last ? insertBlockAfter(document, last, text) : appendBlock(document, text);
}

const AMONG: ReadonlySet<string> = new Set(['provider', 'data', 'terraform']);
