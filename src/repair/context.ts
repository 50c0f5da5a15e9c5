import { checkModule } from '../check/check.ts';
import { CORE_BLOCKS, DATA_META, RESOURCE_META } from '../check/core-schema.ts';
import { blockFormOf } from '../check/nested-blocks.ts';
import { type Scope, schemaOf, scopeOf } from '../check/scope.ts';
import type { Finding, ResourceMode } from '../finding/finding.ts';
import type { TextEdit } from '../hcl/edit/text-edit.ts';
import { contains } from '../hcl/range.ts';
import type { Attribute, Block, Body, Document } from '../hcl/tree.ts';
import type { Module } from '../module/module.ts';
import { type ModuleView, viewModule } from '../module/module-view.ts';
import type { BlockSchema, SchemaCatalogue } from '../schema/schema.ts';
import type { Edit } from './candidate.ts';

/** What candidates are made from: one state of the module, parsed and indexed. */
export interface RepairContext {
  readonly scope: Scope;
  /** The module as its author wrote it: what a repair declared itself is nobody's slip of the pen. */
  readonly draft: ModuleView;
}

export const contextOf = (
  module: Module,
  catalogue: SchemaCatalogue,
  draft: Module = module,
): RepairContext => ({
  scope: scopeOf(viewModule(module), catalogue),
  draft: viewModule(draft),
});

/** The errors the checker sees; warnings are nobody's to mend here. */
export const checkerErrors = (module: Module, catalogue: SchemaCatalogue): readonly Finding[] =>
  checkModule(module, catalogue).findings.filter(({ severity }) => severity === 'error');

/** Where a finding points, in terms of the tree. */
export interface Located {
  readonly file: string;
  readonly document: Document;
  /** Blocks around the place, outermost first; empty at the level of the file. */
  readonly path: readonly Block[];
  /** The attribute the place lies in. */
  readonly attribute?: Attribute;
}

/** Finds the blocks and the attribute at the start of a finding's range. */
export function locate(context: RepairContext, finding: Finding): Located | undefined {
  const { place } = finding;
  const document = place && context.scope.view.documents.get(place.file);
  if (!place || !document) return undefined;
  const at = { start: place.range.start, end: place.range.start };
  const path: Block[] = [];
  let body: Body = document.body;
  for (;;) {
    const item = body.items.find(({ range }) => contains(range, at) && at.start < range.end);
    if (item === undefined) return { file: place.file, document, path };
    if (item.kind === 'attribute') return { file: place.file, document, path, attribute: item };
    path.push(item);
    body = item.body;
  }
}

/** The block the finding is in, or the file itself. */
export function bodyOf({ document, path }: Located): Body {
  return path.at(-1)?.body ?? document.body;
}

/** The schema of the block at the end of a path, meta-arguments not included; undefined where nothing is known. */
export function schemaAt(context: RepairContext, path: readonly Block[]): BlockSchema | undefined {
  const [top, ...inner] = path;
  if (!top) return undefined;
  let schema = topSchema(context, top);
  for (const block of inner) {
    if (block.type.text === 'content' || schema === undefined) continue;
    const name = block.type.text === 'dynamic' ? (block.labels[0]?.text ?? '') : block.type.text;
    const nested =
      schema.blocks.get(name) ??
      blockFormOf(schema.attributes.get(name)) ??
      RESOURCE_META.blocks.get(name);
    schema = nested?.block;
  }
  return schema;
}

function topSchema({ scope }: RepairContext, top: Block): BlockSchema | undefined {
  const type = top.type.text;
  const label = top.labels[0]?.text;
  if (isMode(type)) return label === undefined ? undefined : schemaOf(scope, type, label, top);
  if (type === 'provider')
    return label === undefined
      ? undefined
      : scope.catalogue.find(scope.view.sources.get(label) ?? label)?.provider;
  return CORE_BLOCKS.get(type);
}

/** Meta-arguments that may stand beside the schema's own in a top-level block. */
export function metaOf(path: readonly Block[]): BlockSchema | undefined {
  const type = path.length === 1 ? path[0]?.type.text : undefined;
  return type === 'resource'
    ? RESOURCE_META
    : type === 'data' || type === 'ephemeral'
      ? DATA_META
      : undefined;
}

export const isMode = (type: string): type is ResourceMode =>
  type === 'resource' || type === 'data' || type === 'ephemeral';

export const inFile = (file: string, edits: readonly TextEdit[]): Edit[] =>
  edits.map((edit) => ({ file, ...edit }));

/** A block's name for messages: `aws_vpc.main`, or its type. */
export const nameOf = (block: Block): string =>
  block.labels.length > 0 ? block.labels.map(({ text }) => text).join('.') : block.type.text;
