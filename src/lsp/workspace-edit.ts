import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CreateFile,
  type TextDocumentEdit,
  TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Module, SourceFile } from '../module/module.ts';
import type { EditAbilities } from './client.ts';
import { smallestEdits } from './smallest-edits.ts';

/** The open document at an absolute path. */
export type FindOpen = (path: string) => TextDocument | undefined;

/**
 * The edits that make `after` of `before`, both in `directory`. Undefined where the editor could not make them all: it
 * creates no files, or a file that is not open is no UTF-8.
 */
export function workspaceEdit(
  before: Module,
  after: Module,
  directory: string,
  findOpen: FindOpen,
  { documentChanges, createFile }: EditAbilities,
): WorkspaceEdit | undefined {
  const changes: (CreateFile | TextDocumentEdit)[] = [];
  for (const file of after.files) {
    const old = before.files.find(({ path }) => path === file.path);
    if (old?.bytes.equals(file.bytes)) continue;
    if (!old && !(documentChanges && createFile)) return undefined;
    const path = join(directory, file.path);
    const open = findOpen(path);
    const uri = open?.uri ?? pathToFileURL(path).href;
    const edits = fileEdits(old, file, uri);
    if (!edits) return undefined;
    if (!old) changes.push(CreateFile.create(uri));
    changes.push({ textDocument: { uri, version: open?.version ?? null }, edits: [...edits] });
  }
  return documentChanges ? { documentChanges: changes } : { changes: plain(changes) };
}

function fileEdits(
  old: SourceFile | undefined,
  file: SourceFile,
  uri: string,
): readonly TextEdit[] | undefined {
  const [before, after] = [textOf(old?.bytes ?? Buffer.alloc(0)), textOf(file.bytes)];
  if (before === undefined || after === undefined) return undefined;
  const document = TextDocument.create(uri, 'terraform', 0, before);
  return smallestEdits(before, after).map(({ start, end, text }) =>
    TextEdit.replace({ start: document.positionAt(start), end: document.positionAt(end) }, text),
  );
}

/** Undefined where it is no UTF-8. A byte order mark is the editor's business. */
function textOf(bytes: Buffer): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

const plain = (changes: readonly (CreateFile | TextDocumentEdit)[]): Record<string, TextEdit[]> =>
  Object.fromEntries(
    changes.flatMap((change) =>
      'edits' in change ? [[change.textDocument.uri, change.edits as TextEdit[]]] : [],
    ),
  );
