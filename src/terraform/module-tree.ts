import { posix } from 'node:path';
import type { Finding } from '../finding/finding.ts';
import { absentModule } from '../module/absent-module.ts';
import { type CalledModule, calledModules } from '../module/called-modules.ts';
import { directoryFrom } from '../module/directory.ts';
import type { Child, Module } from '../module/module.ts';
import { readSource } from '../module/module-source.ts';
import { whyUnsafe } from '../module/unsafe-path.ts';
import { withStubbedSources } from './stubbed-source.ts';

/** A module with all it calls, laid out as terraform is to see it. Paths are relative to the root: `../vpc/main.tf`. */
export interface ModuleTree {
  /** The bytes as they were read; findings point into these. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** What terraform gets: as many bytes, with the sources of unseen modules replaced. */
  readonly copies: ReadonlyMap<string, Buffer>;
  /** Each once, the root first, by its directory: '' is the root. */
  readonly modules: ReadonlyMap<string, Module>;
  /** One entry a call, calls of called modules included. */
  readonly calls: readonly TreeCall[];
  readonly stubs: readonly Stub[];
  /** Why the verdict is `unknown` at best, in words for a person. */
  readonly unseen: readonly string[];
  /** Calls of directories that are not there. */
  readonly absent: readonly Finding[];
  /** Paths that were not taken; empty for what `readModule` reads. */
  readonly leftOut: readonly string[];
}

export interface TreeCall {
  /** The names on the way from the root: `network.vpc`. */
  readonly key: string;
  /** As terraform compares it with the block. */
  readonly source: string;
  readonly to:
    | { readonly kind: 'directory'; readonly path: string }
    | { readonly kind: 'stub'; readonly stub: number };
}

/** Stands in for a module that was not seen. */
export interface Stub {
  /** The directory of the calling module: '' is the root. */
  readonly caller: string;
  readonly module: Module;
  readonly call: CalledModule;
}

/** Folders a path may lead up from the root; no checkout is so deep. */
const MAX_FOLDERS_UP = 12;
/** Each becomes a node of terraform's graph, and every path to a module counts: ten that call the next one twice are 1023. */
const MAX_CALLS = 1000;

/**
 * Lays out a module and those it calls. `rewrite` may change the bytes of a copy but must keep their
 * number, so that terraform's byte offsets hold for the original.
 */
export function layOut(root: Module, rewrite: (bytes: Buffer, path: string) => Buffer): ModuleTree {
  const modules = new Map<string, Module>();
  const files = new Map<string, Buffer>();
  const copies = new Map<string, Buffer>();
  const calls: TreeCall[] = [];
  const stubs: Stub[] = [];
  const unseen = new Set<string>();
  const absent: Finding[] = [];
  const leftOut: string[] = [];
  const placed = new Map<string, readonly PlacedCall[]>();
  enter(root, '', '');
  return { modules, files, copies, calls, stubs, unseen: [...unseen], absent, leftOut };

  /** Terraform loads a called module once for every way that leads to it. */
  function enter(module: Module, directory: string, key: string): void {
    for (const { name, source, to } of place(module, directory)) {
      if (calls.length >= MAX_CALLS) {
        unseen.add(`more than ${MAX_CALLS} module calls`);
        return;
      }
      const inner = key === '' ? name : `${key}.${name}`;
      calls.push({ key: inner, source, to });
      if (to.kind === 'directory') enter(to.module, to.path, inner);
    }
  }

  /** Takes the files of a module, once, and decides where its calls lead. */
  function place(module: Module, directory: string): readonly PlacedCall[] {
    const known = placed.get(directory);
    if (known) return known;
    modules.set(directory, module);
    const called = calledModules(module).map((call) => ({ call, to: leadsTo(call, directory) }));
    const remote = called.filter(({ to }) => to === 'remote').map(({ call }) => call);
    const sealed = withStubbedSources(module, remote);
    for (const { path, bytes } of [...module.files, ...module.assets]) {
      const inTree = posix.join(directory, path);
      if (whyUnsafe(path) !== undefined) leftOut.push(inTree);
      else if (!files.has(inTree)) {
        files.set(inTree, bytes);
        copies.set(inTree, rewrite(sealed.files.get(path) ?? bytes, path));
      }
    }
    const result = called.flatMap(({ call, to }): PlacedCall[] => {
      const { child, name } = call;
      if (to === 'nowhere') return [];
      if (typeof to === 'object') return [{ name, source: localSource(child), to }];
      if (to === 'absent') absent.push(absentModule(call, directory));
      else unseen.add(notSeen(call, directory));
      if (to === 'remote' && !sealed.names.has(name)) return [];
      stubs.push({ caller: directory, module, call });
      const source = to === 'remote' ? sealed.source : localSource(child);
      return [{ name, source, to: { kind: 'stub', stub: stubs.length - 1 } }];
    });
    placed.set(directory, result);
    return result;
  }
}

interface PlacedCall {
  readonly name: string;
  readonly source: string;
  readonly to:
    | { readonly kind: 'directory'; readonly path: string; readonly module: Module }
    | { readonly kind: 'stub'; readonly stub: number };
}

function leadsTo(
  { child }: CalledModule,
  directory: string,
):
  | { readonly kind: 'directory'; readonly path: string; readonly module: Module }
  | 'remote'
  | 'unseen'
  | 'absent'
  | 'nowhere' {
  if (child.kind === 'local') {
    const path = directoryFrom(directory, child.directory);
    return isInside(path) ? { kind: 'directory', path, module: child.module } : 'unseen';
  }
  switch (child.why) {
    case 'no source':
    case 'dynamic source':
    case 'not a source':
      // Terraform says so itself.
      return 'nowhere';
    case 'absent':
      return 'absent';
    default:
      return readSource(child.source ?? '').kind === 'remote' ? 'remote' : 'unseen';
  }
}

/** Checked again here, since a module may have been made by other hands than `readModule`. */
function isInside(path: string): boolean {
  if (path.startsWith('/')) return false;
  const names = path.split('/').filter((name) => name !== '');
  const up = names.findIndex((name) => name !== '..');
  const below = up < 0 ? [] : names.slice(up);
  const ups = names.length - below.length;
  if (ups > MAX_FOLDERS_UP || below.some((name) => name.startsWith('iac-dpo-'))) return false;
  return below.length === 0 || whyUnsafe(below.join('/')) === undefined;
}

function localSource({ source }: Child): string {
  const meant = readSource(source ?? '');
  return meant.kind === 'local' ? meant.path : '';
}

function notSeen({ name, child }: CalledModule, directory: string): string {
  const why = child.kind === 'unseen' ? (child.detail ?? child.why) : 'unsafe path';
  const where = directory === '' ? '' : ` called in ${directory}`;
  return `module "${name}"${where} was not seen (${why})`;
}
