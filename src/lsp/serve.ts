import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { CONFIG_FILE } from '../config/config.ts';
import { isOwnFinding } from '../module/is-own-finding.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import { answerCodeAction } from './answer-code-action.ts';
import { clientOf, SILENT } from './client.ts';
import { FIX_ALL } from './code-actions.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { EditedDirectories } from './edited-directories.ts';
import { isInFile, isMadeOf, OpenFiles } from './open-files.ts';
import type { ServerNeeds } from './server-needs.ts';

/** Answers an editor until it is disposed. Nothing is written, and nothing run but by `needs`. */
export function serve(connection: Connection, needs: ServerNeeds): Disposable {
  const files = new OpenFiles();
  const directories = new EditedDirectories(files, needs);
  let client = SILENT;
  let pause: NodeJS.Timeout | undefined;
  let isOver = false;

  connection.onInitialize((params) => {
    client = clientOf(params);
    directories.folders = client.folders;
    return {
      serverInfo: { name: 'iac-dpo', version: needs.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
      },
    };
  });
  connection.onInitialized(() => {
    if (!client.canWatch) return;
    const type = DidChangeWatchedFilesNotification.type;
    connection.client.register(type, { watchers: WATCHED }).catch(tell);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => uri.endsWith(`/${CONFIG_FILE}`))) directories.stop();
    changedOnDisk();
  });
  files.documents.onDidOpen(changedOnDisk);
  files.documents.onDidSave(changedOnDisk);
  files.documents.onDidChangeContent(changed);
  files.documents.onDidClose(({ document: { uri } }) => {
    connection.sendDiagnostics({ uri, diagnostics: [] }).catch(tell);
    directories.drop();
    changedOnDisk();
  });
  connection.onCodeAction((params, token) => {
    const controller = new AbortController();
    token.onCancellationRequested(() => controller.abort());
    const workspace = { files, directories, abilities: client.abilities, tell };
    return answerCodeAction(params, workspace, controller.signal);
  });
  files.documents.listen(connection);
  return {
    [Symbol.dispose]: () => {
      isOver = true;
      clearTimeout(pause);
      directories.stop();
    },
  };

  function changedOnDisk(): void {
    directories.forgetDisk();
    changed();
  }

  /** All open modules are looked at, because one may call another; what did not change costs nothing. */
  function changed(): void {
    clearTimeout(pause);
    pause = setTimeout(() => {
      for (const directory of new Set(files.all().map((file) => file.directory)))
        publish(directory).catch(tell);
    }, PAUSE_MS);
  }

  async function publish(directory: string): Promise<void> {
    const { module, findings } = await directories.look(directory);
    const own = findings.filter((finding) => isOwnFinding(module, finding));
    const open = files.all().filter((file) => file.directory === directory);
    for (const file of open) {
      // What was typed meanwhile is looked at after the next pause.
      if (isOver || !isMadeOf(module, file)) continue;
      const here = own.filter(({ place }) =>
        place ? isInFile(place, file) : file.path === open[0]?.path,
      );
      const { uri, version } = file.document;
      const diagnostics = diagnosticsOf(here, file.document, file.bytes);
      await connection.sendDiagnostics({ uri, version, diagnostics });
    }
  }

  function tell(error: unknown): void {
    if (isOver) return;
    connection.console.error(cleanLine(error instanceof Error ? error.message : String(error)));
  }
}

/** Long enough not to check at every key, short enough not to be waited for. */
const PAUSE_MS = 200;

const WATCHED = ['**/*.tf', '**/*.tf.json', '**/.terraform.lock.hcl', `**/${CONFIG_FILE}`].map(
  (globPattern) => ({ globPattern }),
);
