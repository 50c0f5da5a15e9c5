import { ControllerError } from '../controller-error.ts';

/** Where a model comes from. */
export type ModelSource =
  | { readonly kind: 'folder'; readonly path: string }
  /** The one that comes with the program. */
  | { readonly kind: 'embedded' }
  /** `url` is that of the manifest; the files stand beside it. */
  | { readonly kind: 'url'; readonly url: URL; readonly sha256: string };

/**
 * Reads `embedded`, a folder, or `https://HOST/PATH/manifest.json#sha256=HEX`. Throws ControllerError('unusable-model')
 * for a URL that cannot be fetched safely.
 */
export function modelSource(text: string): ModelSource {
  if (text === 'embedded') return { kind: 'embedded' };
  if (!SCHEME.test(text)) return { kind: 'folder', path: text };
  const refuse = (why: string): never => {
    throw new ControllerError('unusable-model', `The URL of a model ${why}.`);
  };
  const url = URL.canParse(text) ? new URL(text) : refuse('cannot be read');
  const sha256 = HASH.exec(url.hash)?.[1];
  if (sha256 === undefined)
    return refuse(
      'ends with #sha256= and the SHA-256 of its manifest.json in 64 hexadecimal digits',
    );
  url.hash = '';
  const fault = faultOf(url);
  return fault === undefined ? { kind: 'url', url, sha256: sha256.toLowerCase() } : refuse(fault);
}

/** `C:\models` is no URL. */
const SCHEME = /^[a-z][a-z0-9+.-]+:\/\//i;
const HASH = /^#sha256=([0-9a-f]{64})$/i;

/** Why nothing is fetched from there; undefined where it may be. */
export function faultOf({ protocol, hostname, username, password }: URL): string | undefined {
  if (username !== '' || password !== '') return 'must hold no user name and no password';
  const isLocal = protocol === 'http:' && LOCAL.has(hostname);
  return protocol === 'https:' || isLocal ? undefined : 'must begin with https://';
}

/** Where nobody listens on the way. */
const LOCAL: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
