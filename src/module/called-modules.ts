import { posix } from 'node:path';
import { constantString } from '../hcl/value.ts';
import { isOverrideFile } from './is-override-file.ts';
import type { Child, Module } from './module.ts';
import { readSource } from './module-source.ts';
import { attribute, type Declared, viewModule } from './module-view.ts';
import { isOwnJson } from './terraform-file.ts';

/** The text of a `source`; undefined where it is not a constant, null where there is none. */
type SourceText = string | undefined | null;

/** One call: all blocks of that name, since an override file may repeat it. */
export interface CalledModule {
  readonly name: string;
  /** In source order; empty where the call stands in a `.tf.json` file. */
  readonly blocks: readonly Declared[];
  /** The `.tf.json` file of the call. */
  readonly jsonFile?: string;
  readonly child: Child;
}

/** The modules that a module calls, each once, in source order. */
export function calledModules(module: Module): readonly CalledModule[] {
  const known = remembered.get(module);
  if (known) return known;
  const called = callsIn(module).map(({ source, ...call }) => ({
    ...call,
    child: childOf(module, call.name, source),
  }));
  remembered.set(module, called);
  return called;
}

/** The search asks for the same module many times; modules never change. */
const remembered = new WeakMap<Module, readonly CalledModule[]>();

export interface ModuleCall extends Omit<CalledModule, 'child'> {
  readonly source: SourceText;
}

/** The calls as they are written, in `.tf` and `.tf.json` files. */
export function callsIn(module: Module): readonly ModuleCall[] {
  const byName = new Map<string, Declared[]>();
  for (const declared of viewModule(module).modules) {
    const twins = byName.get(declared.name) ?? [];
    // Pushed: a hostile file has thousands of one name.
    twins.push(declared);
    byName.set(declared.name, twins);
  }
  const written = [...byName].map(([name, blocks]) => ({
    name,
    blocks,
    source: sourceOf(blocks),
  }));
  return [...written, ...jsonCalls(module).filter(({ name }) => !byName.has(name))];
}

function sourceOf(blocks: readonly Declared[]): SourceText {
  // What an override file says counts; terraform rejects other repetitions.
  const inOrder = blocks.toSorted(
    (a, b) => Number(isOverrideFile(a.file)) - Number(isOverrideFile(b.file)),
  );
  const given = inOrder.flatMap(({ document, block }) => {
    const argument = attribute(block, 'source');
    return argument ? [constantString(document.bytes, argument.value)] : [];
  });
  return given.length === 0 ? null : given.at(-1);
}

/** `{"module": {"vpc": {"source": "./vpc"}}}`; either object may also be a list of such. */
function jsonCalls(module: Module): ModuleCall[] {
  return module.assets.flatMap(({ path, bytes }) => {
    if (!isOwnJson(path)) return [];
    const blocks = parsed(bytes).flatMap((root) => listed(root.module));
    return blocks.flatMap(Object.entries).map(([name, body]) => {
      const source = listed(body)[0]?.source ?? null;
      const constant = typeof source === 'string' && !/[$%]\{/.test(source);
      return {
        name,
        blocks: [],
        jsonFile: path,
        source: source === null ? null : constant ? source : undefined,
      };
    });
  });
}

function parsed(bytes: Buffer): readonly Record<string, unknown>[] {
  try {
    return listed(JSON.parse(bytes.toString('utf8')));
  } catch {
    // Terraform reports it.
    return [];
  }
}

const listed = (value: unknown): readonly Record<string, unknown>[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (entry): entry is Record<string, unknown> => typeof entry === 'object' && entry !== null,
  );

/** Terraform 1.15 and OpenTofu know sources with variables; they are not followed. */
function childOf({ children }: Module, name: string, source: SourceText): Child {
  if (source === null) return { kind: 'unseen', source: undefined, why: 'no source' };
  if (source === undefined) return { kind: 'unseen', source, why: 'dynamic source' };
  const read = children?.get(name);
  if (read?.source === source) return read;
  const meant = readSource(source);
  if (meant.kind === 'invalid') return { kind: 'unseen', source, why: 'not a source' };
  if (meant.kind === 'remote') return { kind: 'unseen', source, why: meant.from };
  // An edit may have pointed the call at a directory that another call had read.
  const directory = posix.normalize(meant.path);
  const other = [...(children?.values() ?? [])].find(
    (child) => child.kind === 'local' && child.directory === directory,
  );
  return other ? { ...other, source } : { kind: 'unseen', source, why: 'not read' };
}
