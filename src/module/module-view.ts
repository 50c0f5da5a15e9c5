import type { ResourceMode } from '../finding/finding.ts';
import { parseJson } from '../hcl/json/parse-json.ts';
import { parse } from '../hcl/parse.ts';
import type { Attribute, Block, Body, Document } from '../hcl/tree.ts';
import { constantString, objectKey } from '../hcl/value.ts';
import { blocksNamed } from './block-parts.ts';
import type { Module, SourceFile } from './module.ts';

/** A top-level block with the file it stands in. */
export interface Declared {
  readonly file: string;
  readonly document: Document;
  readonly block: Block;
  /** The label that names it; empty where the source gives none. */
  readonly name: string;
}

export interface DeclaredResource extends Declared {
  readonly mode: ResourceMode;
  readonly type: string;
  /** As references spell it: `aws_vpc.main`, `data.aws_ami.ubuntu`. */
  readonly address: string;
}

export interface DeclaredLocal {
  readonly file: string;
  readonly document: Document;
  readonly attribute: Attribute;
  readonly name: string;
}

export interface DeclaredProvider extends Declared {
  readonly alias?: string;
}

/** A module, parsed, with what it declares; every list is in source order and keeps duplicates. */
export interface ModuleView {
  readonly module: Module;
  /** With the `.tf.json` files, of which the bytes are not those of the file: never edit from those. */
  readonly documents: ReadonlyMap<string, Document>;
  readonly resources: readonly DeclaredResource[];
  readonly variables: readonly Declared[];
  readonly outputs: readonly Declared[];
  readonly modules: readonly Declared[];
  readonly providers: readonly DeclaredProvider[];
  readonly locals: readonly DeclaredLocal[];
  /** Local provider name to the `source` that `required_providers` gives it. */
  readonly sources: ReadonlyMap<string, string>;
  /** Whether declarations may stand where we do not look: `.tf` files that were skipped. */
  readonly partial: boolean;
}

/** Parses a module and indexes its declarations. Parsed files are remembered by their bytes, views by their module. */
export function viewModule(module: Module): ModuleView {
  const known = views.get(module);
  if (known) return known;
  const view = index(module);
  views.set(module, view);
  return view;
}

const views = new WeakMap<Module, ModuleView>();

function index(module: Module): ModuleView {
  const json = module.assets.filter(({ path }) => /^[^/]+\.tf\.json$/.test(path));
  const documents = new Map(
    [...module.files, ...json].map((file) => [file.path, documentOf(file)]),
  );
  const blocks = [...documents].flatMap(([file, document]) =>
    declaredIn(file, document, document.body),
  );
  const byType = new Map<string, Declared[]>();
  for (const at of blocks) {
    const type = at.block.type.text;
    const known = byType.get(type);
    if (known) known.push(at);
    else byType.set(type, [at]);
  }
  const named = (type: string): readonly Declared[] => byType.get(type) ?? [];
  return {
    module,
    documents,
    resources: [...blocks, ...named('check').flatMap(insideOf)].flatMap(asResource),
    variables: named('variable'),
    outputs: named('output'),
    modules: named('module'),
    providers: named('provider').map(withAlias),
    locals: named('locals').flatMap(localsOf),
    sources: new Map(named('terraform').flatMap(sourcesOf)),
    partial: module.skipped.some(({ path }) => path.endsWith('.tf')),
  };
}

const parsed = new WeakMap<Buffer, Document>();

function documentOf({ path, bytes }: SourceFile): Document {
  const known = parsed.get(bytes);
  if (known) return known;
  const document = path.endsWith('.json') ? parseJson(bytes) : parse(bytes);
  parsed.set(bytes, document);
  return document;
}

function declaredIn(file: string, document: Document, { items }: Body): Declared[] {
  return items.flatMap((block) =>
    block.kind === 'block' ? [{ file, document, block, name: block.labels[0]?.text ?? '' }] : [],
  );
}

/** A `check` may have a data source of its own. */
const insideOf = ({ file, document, block }: Declared): Declared[] =>
  declaredIn(file, document, block.body);

function asResource(at: Declared): DeclaredResource[] {
  const mode = at.block.type.text;
  const [type, name] = at.block.labels;
  if ((mode !== 'resource' && mode !== 'data' && mode !== 'ephemeral') || !type || !name) return [];
  const prefix = mode === 'resource' ? '' : `${mode}.`;
  return [
    {
      ...at,
      mode,
      type: type.text,
      name: name.text,
      address: `${prefix}${type.text}.${name.text}`,
    },
  ];
}

function withAlias(at: Declared): DeclaredProvider {
  const alias = attribute(at.block, 'alias');
  const text = alias && constantString(at.document.bytes, alias.value);
  return text === undefined ? at : { ...at, alias: text };
}

function localsOf({ file, document, block }: Declared): DeclaredLocal[] {
  return block.body.items
    .filter((item): item is Attribute => item.kind === 'attribute')
    .map((item) => ({ file, document, attribute: item, name: item.name.text }));
}

function sourcesOf({ document, block }: Declared): [string, string][] {
  return blocksNamed(block.body, 'required_providers').flatMap((inner) =>
    inner.body.items.flatMap((item): [string, string][] => {
      if (item.kind !== 'attribute' || item.value.kind !== 'object') return [];
      const source = item.value.items.find(
        ({ key }) => objectKey(document.bytes, key) === 'source',
      );
      const text = source && constantString(document.bytes, source.value);
      return text === undefined ? [] : [[item.name.text, text]];
    }),
  );
}

/** The first attribute of that name directly inside a block. */
export const attribute = (block: Block, name: string): Attribute | undefined =>
  block.body.items.find(
    (item): item is Attribute => item.kind === 'attribute' && item.name.text === name,
  );
