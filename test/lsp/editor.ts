import { pathToFileURL } from 'node:url';
import {
  type ApplyWorkspaceEditParams,
  type CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type Range,
  RegistrationRequest,
  ShutdownRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** An editor as the protocol sees it: open documents that it changes, tells about and applies edits to. */
export class Editor {
  readonly #connection: ProtocolConnection;
  readonly #open = new Map<string, TextDocument>();
  readonly #told = new Map<string, { version: number | undefined; diagnostics: Diagnostic[] }>();
  #wake = () => {};

  constructor(connection: ProtocolConnection) {
    this.#connection = connection;
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.#told.set(params.uri, { version: params.version, diagnostics: params.diagnostics });
      this.#wake();
    });
    connection.onRequest(RegistrationRequest.type, () => {});
    connection.listen();
  }

  async start(folder: string, workspace: object = ALL_ABILITIES) {
    const answer = await this.#connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: pathToFileURL(folder).href,
      capabilities: { workspace },
      workspaceFolders: null,
    });
    await this.#connection.sendNotification(InitializedNotification.type, {});
    return answer;
  }

  async open(path: string, text: string): Promise<string> {
    const uri = pathToFileURL(path).href;
    this.#open.set(uri, TextDocument.create(uri, 'terraform', 1, text));
    await this.#connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'terraform', version: 1, text },
    });
    return uri;
  }

  /** Types over a word. */
  async replace(uri: string, word: string, by: string): Promise<void> {
    const document = this.#documentAt(uri);
    const start = document.getText().indexOf(word);
    if (start < 0) throw new Error(`there is no ${word}`);
    const range = {
      start: document.positionAt(start),
      end: document.positionAt(start + word.length),
    };
    await this.#change(uri, [{ range, text: by }]);
  }

  async close(uri: string): Promise<void> {
    this.#open.delete(uri);
    await this.#connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri },
    });
  }

  /** What is told of the very text that is open now. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    for (;;) {
      const told = this.#told.get(uri);
      if (told && told.version === this.#open.get(uri)?.version) return told.diagnostics;
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
  }

  /** The text that a diagnostic underlines. */
  underlined(uri: string, { range }: Diagnostic): string {
    return this.text(uri, range);
  }

  text(uri: string, range?: Range): string {
    return this.#documentAt(uri).getText(range);
  }

  async actions(
    uri: string,
    range: Range,
    context: Partial<CodeActionContext> = {},
  ): Promise<CodeAction[]> {
    const answer = await this.#connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics: this.#told.get(uri)?.diagnostics ?? [], ...context },
    });
    return (answer ?? []) as CodeAction[];
  }

  /** Makes an edit as an editor does; files that were not open or not there come back by URI. */
  async apply({ edit }: Pick<CodeAction, 'edit'>): Promise<Record<string, string>> {
    const created: Record<string, string> = {};
    for (const { uri, edits } of documentEdits(edit ?? {})) {
      if (this.#open.has(uri)) await this.#change(uri, edits);
      else {
        const empty = TextDocument.create(uri, 'terraform', 0, created[uri] ?? '');
        created[uri] = TextDocument.applyEdits(
          empty,
          edits.map(({ range, text }) => ({ range, newText: text })),
        );
      }
    }
    return created;
  }

  /** Somebody else wrote a file. */
  async tellOfFile(path: string): Promise<void> {
    await this.#connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: pathToFileURL(path).href, type: FileChangeType.Changed }],
    });
  }

  async stop(): Promise<void> {
    await this.#connection.sendRequest(ShutdownRequest.type);
    await this.leave();
  }

  /** Without a goodbye. */
  async leave(): Promise<void> {
    await this.#connection.sendNotification(ExitNotification.type);
  }

  async #change(uri: string, changes: readonly { range: Range; text: string }[]): Promise<void> {
    const document = this.#documentAt(uri);
    const version = document.version + 1;
    // All edits of one answer are about the text before any of them.
    const contentChanges = changes.toReversed();
    this.#open.set(uri, TextDocument.update(document, [...contentChanges], version));
    await this.#connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [...contentChanges],
    });
  }

  #documentAt(uri: string): TextDocument {
    const document = this.#open.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }
}

const ALL_ABILITIES = {
  workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  didChangeWatchedFiles: { dynamicRegistration: true },
};

function documentEdits(edit: ApplyWorkspaceEditParams['edit'] | WorkspaceEdit) {
  const changed = Object.entries(edit.changes ?? {}).map(([uri, edits]) => ({ uri, edits }));
  const versioned = (edit.documentChanges ?? []).flatMap((change) =>
    'edits' in change ? [{ uri: change.textDocument.uri, edits: change.edits }] : [],
  );
  return [...changed, ...versioned].map(({ uri, edits }) => ({
    uri,
    edits: edits.map((one) => ({ range: one.range, text: (one as { newText: string }).newText })),
  }));
}
