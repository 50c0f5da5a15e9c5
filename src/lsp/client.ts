import type { InitializeParams } from 'vscode-languageserver';
import { pathOf } from './open-files.ts';

/** What an editor said of itself. */
export interface Client {
  /** Workspace folders, absolute. */
  readonly folders: readonly string[];
  /** Whether it tells of files that change on disk, if it is asked to. */
  readonly canWatch: boolean;
  readonly abilities: EditAbilities;
}

/** What it can do with the edits of a code action. */
export interface EditAbilities {
  readonly documentChanges: boolean;
  readonly createFile: boolean;
}

export function clientOf(params: InitializeParams): Client {
  const { workspaceFolders, rootUri } = params;
  const { workspaceEdit, didChangeWatchedFiles } = params.capabilities.workspace ?? {};
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return {
    folders: uris.flatMap((uri) => pathOf(uri) ?? []),
    canWatch: didChangeWatchedFiles?.dynamicRegistration === true,
    abilities: {
      documentChanges: workspaceEdit?.documentChanges === true,
      createFile: workspaceEdit?.resourceOperations?.includes('create') === true,
    },
  };
}

/** Before it said anything. */
export const SILENT: Client = {
  folders: [],
  canWatch: false,
  abilities: { documentChanges: false, createFile: false },
};
