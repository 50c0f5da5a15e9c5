import type { Module } from '../../module/module.ts';
import { modulePath } from '../module-path.ts';

/**
 * A file of a module as a URI: relative as the user named the directory, which GitHub reads as relative to the top of
 * the repository, or `file:///…` where the directory was named by an absolute path.
 */
export function artifactUri(module: Module, file: string): string {
  const path = modulePath(module, file);
  const encoded = path.split('/').map(encode).join('/');
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

// Half a surrogate pair is no character, and encodeURIComponent throws at it.
const encode = (name: string): string => encodeURIComponent(Buffer.from(name).toString());
