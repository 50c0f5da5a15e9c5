import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { callsIn } from './called-modules.ts';
import { directoryFrom } from './directory.ts';
import type { SourceFile } from './module.ts';
import { DEFAULT_LIMITS } from './module-limits.ts';
import { readSource } from './module-source.ts';
import { readRegularFileSync } from './read-regular-file.ts';
import { isTerraformFile } from './terraform-file.ts';
import { whyUnsafe } from './unsafe-path.ts';

/** Which directories of a tree hold terraform files, and who calls whom. Directories are relative to the top; '' is the top. */
export interface ModuleIndex {
  readonly directories: ReadonlyMap<string, IndexedDirectory>;
  /** Directories with a `module` block whose local source is `directory`, sorted. */
  readonly callersOf: (directory: string) => readonly string[];
  /** What it took so far. */
  readonly cost: { folders: number; files: number; parsed: number };
}

export interface IndexedDirectory {
  /** Names of files that only stand beside a root: a lock file, `.tfvars`. */
  readonly marks: readonly string[];
  /** Whether a file configures where state is kept. */
  readonly hasBackend: boolean;
}

/**
 * Lists the folders below `top` (absolute) and reads their terraform files once, as bytes. Links are not
 * followed. A file is parsed only when it names a directory that is asked for: any module may call any
 * other, so that the text of all has to be looked at, but hardly any has to be understood.
 */
export async function readModuleIndex(top: string): Promise<ModuleIndex> {
  const cost = { folders: 0, files: 0, parsed: 0 };
  const directories = new Map<string, IndexedDirectory>();
  /** Directory that may be called to the files that may call it. */
  const mentions = new Map<string, Set<Mention>>();
  await enter('', 0);
  const callers = new Map<Mention, ReadonlySet<string>>();
  return {
    directories,
    cost,
    callersOf: (directory) => {
      const found = [...(mentions.get(directory) ?? [])].filter((mention) => {
        const calls = callers.get(mention) ?? calledFrom(mention);
        callers.set(mention, calls);
        return calls.has(directory);
      });
      return [...new Set(found.map((mention) => mention.directory))].sort();
    },
  };

  async function enter(folder: string, depth: number): Promise<void> {
    if (cost.folders >= MAX_FOLDERS) return;
    cost.folders += 1;
    const entries = await readdir(join(top, folder), { withFileTypes: true }).catch(
      (): Dirent[] => [],
    );
    const files = entries.filter((entry) => entry.isFile());
    const terraform = files.filter(({ name }) => isTerraformFile(name));
    if (terraform.length > 0) index(folder, files, terraform);
    if (depth >= MAX_DEPTH) return;
    const below = entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => (folder === '' ? name : `${folder}/${name}`))
      .filter((path) => whyUnsafe(path) === undefined && !posix.basename(path).startsWith('.'));
    // Folder by folder, so that a wide tree does not open all it has at once.
    for (let from = 0; from < below.length; from += AT_ONCE)
      await Promise.all(below.slice(from, from + AT_ONCE).map((path) => enter(path, depth + 1)));
  }

  function index(directory: string, files: readonly Dirent[], terraform: readonly Dirent[]): void {
    let hasBackend = false;
    for (const { name } of terraform) {
      const path = join(top, directory, name);
      const { maxTerraformFileBytes } = DEFAULT_LIMITS;
      const bytes = readRegularFileSync(path, maxTerraformFileBytes);
      cost.files += 1;
      if (!bytes) continue;
      const text = bytes.toString('latin1');
      hasBackend ||= BACKEND.test(text);
      if (!text.includes('module')) continue;
      const mention: Mention = { directory, file: { path: name, bytes } };
      for (const [, source = ''] of bytes.toString('utf8').matchAll(LOCAL_SOURCE)) {
        const called = resolved(directory, source);
        if (called === undefined) continue;
        const known = mentions.get(called) ?? new Set();
        mentions.set(called, known.add(mention));
      }
    }
    const marks = files.map(({ name }) => name).filter((name) => OF_A_ROOT.test(name));
    directories.set(directory, { marks, hasBackend });
  }

  /** What the file calls, as the parser reads it. */
  function calledFrom({ directory, file }: Mention): ReadonlySet<string> {
    cost.parsed += 1;
    const isJson = file.path.endsWith('.json');
    const calls = callsIn({
      label: '',
      files: isJson ? [] : moduleBlocks(file),
      assets: isJson ? [file] : [],
      skipped: [],
    });
    const called = calls.flatMap(({ source }) =>
      typeof source === 'string' ? (resolved(directory, source) ?? []) : [],
    );
    return new Set(called);
  }
}

interface Mention {
  readonly directory: string;
  readonly file: SourceFile;
}

/**
 * The `module` blocks of a file as files of their own, since parsing all of it takes far longer. The whole
 * file where comments or heredocs may hold what looks like one.
 */
function moduleBlocks(file: SourceFile): readonly SourceFile[] {
  const text = file.bytes.toString('latin1');
  if (/\/\*|<</.test(text)) return [file];
  const blocks: SourceFile[] = [];
  let end = 0;
  for (const { index } of text.matchAll(MODULE_HEADER)) {
    // Inside the one before, which is read to its end: thousands of headers without one are read once.
    if (index < end) continue;
    const close = text.indexOf('\n}', index);
    end = close < 0 ? text.length : close + 2;
    blocks.push({ path: `${index}.tf`, bytes: file.bytes.subarray(index, end) });
  }
  return blocks;
}

const MODULE_HEADER = /^[ \t]*module\b/gm;

/** The directory a local source names, inside the tree. */
function resolved(directory: string, source: string): string | undefined {
  const meant = readSource(source);
  if (meant.kind !== 'local') return undefined;
  const path = directoryFrom(directory, meant.path);
  return path === '..' || path.startsWith('../') ? undefined : path;
}

/** A hundred times the largest repositories known. */
const MAX_FOLDERS = 100_000;
const MAX_DEPTH = 32;
/** Folders of one parent read together; the thread pool of Node has four threads. */
const AT_ONCE = 8;
const LOCAL_SOURCE = /"(\.{1,2}[/\\][^"\n]*)"/g;
const BACKEND = /\b(?:backend[ \t]*"|cloud[ \t]*\{|"(?:backend|cloud)"[ \t]*:)/;
const OF_A_ROOT = /^(?:\.terraform\.lock\.hcl|.*\.tfvars(?:\.json)?)$/;
