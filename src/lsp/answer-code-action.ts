import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Module } from '../module/module.ts';
import type { EditAbilities } from './client.ts';
import { codeActions, FIX_ALL, isWanted } from './code-actions.ts';
import type { EditedDirectories, Seen } from './edited-directories.ts';
import { SearchStopped } from './edited-directory.ts';
import { isInFile, isMadeOf, type OpenFile, type OpenFiles } from './open-files.ts';
import { placeRange, touches } from './place-range.ts';

interface Workspace {
  readonly files: OpenFiles;
  readonly directories: EditedDirectories;
  readonly abilities: EditAbilities;
  /** Is told what went wrong with an engine. */
  readonly tell: (error: unknown) => void;
}

/** Throws ResponseError where the answer would be about a text that is there no more, or nobody waits for it. */
export async function answerCodeAction(
  params: CodeActionParams,
  { files, directories, abilities, tell }: Workspace,
  signal: AbortSignal,
): Promise<CodeAction[]> {
  const { uri } = params.textDocument;
  const asked = files.find(uri);
  if (!asked) return [];
  const seen = await directories.look(asked.directory);
  if (!isWorthIt(seen, still(uri, seen.module, files), params)) return [];
  const repair = await seen.edited.repair(seen.module, signal).catch((error: unknown) => {
    if (signal.aborted) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    if (error instanceof SearchStopped) throw modified();
    tell(error);
    return undefined;
  });
  const file = still(uri, seen.module, files);
  const findOpen = (path: string) => files.all().find((one) => one.path === path)?.document;
  return repair ? codeActions(repair, file, params, findOpen, abilities) : [];
}

/** The file, if its text is still what the module was made of. */
function still(uri: string, module: Module, files: OpenFiles): OpenFile {
  const file = files.find(uri);
  if (!file || !isMadeOf(module, file)) throw modified();
  return file;
}

const modified = () => new ResponseError(LSPErrorCodes.ContentModified, 'the text changed');

/** A repair takes seconds, and editors ask at every step of the cursor. */
function isWorthIt({ findings }: Seen, file: OpenFile, { context, range }: CodeActionParams) {
  if (isWanted(FIX_ALL, context.only)) return findings.length > 0;
  return (
    isWanted(CodeActionKind.QuickFix, context.only) &&
    findings.some(
      ({ place }) =>
        place &&
        isInFile(place, file) &&
        touches(placeRange(file.document, file.bytes, place.range), range),
    )
  );
}
