import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Place } from '../finding/finding.ts';
import type { Module } from '../module/module.ts';
import type { Buffers } from './with-buffers.ts';

/** An open `.tf` file. */
export interface OpenFile {
  readonly document: TextDocument;
  /** Absolute. */
  readonly path: string;
  readonly directory: string;
  /** Its text in UTF-8; the very same value as long as the text stays. */
  readonly bytes: Buffer;
}

/** The `.tf` files that an editor has open, by their paths. */
export class OpenFiles {
  readonly documents = new TextDocuments(TextDocument);
  readonly #bytes = new WeakMap<TextDocument, { version: number; bytes: Buffer }>();

  all(): readonly OpenFile[] {
    return this.documents.all().flatMap((document) => this.#open(document) ?? []);
  }

  /** Undefined for what is not open, no file of a disk, or no `.tf` file. */
  find(uri: string): OpenFile | undefined {
    const document = this.documents.get(uri);
    return document && this.#open(document);
  }

  buffers(): Buffers {
    return new Map(this.all().map(({ path, bytes }) => [path, bytes]));
  }

  #open(document: TextDocument): OpenFile | undefined {
    const path = pathOf(document.uri);
    if (path === undefined || !path.endsWith('.tf')) return undefined;
    return { document, path, directory: dirname(path), bytes: this.#bytesOf(document) };
  }

  #bytesOf(document: TextDocument): Buffer {
    const known = this.#bytes.get(document);
    if (known?.version === document.version) return known.bytes;
    const bytes = Buffer.from(document.getText());
    this.#bytes.set(document, { version: document.version, bytes });
    return bytes;
  }
}

/** Undefined for what is not on a disk of this machine, such as a file that was never saved. */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** Whether a place of the module in the file's directory is in the file. */
export const isInFile = (place: Place, { path }: OpenFile): boolean =>
  place.file === basename(path);

/** Whether a module was made of the very text that a file has now. */
export const isMadeOf = ({ files }: Module, open: OpenFile): boolean =>
  files.some(({ path, bytes }) => bytes === open.bytes && path === basename(open.path));
