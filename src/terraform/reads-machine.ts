import type { Module, SourceFile } from '../module/module.ts';
import { isOwnJson } from '../module/terraform-file.ts';
import type { ModuleTree } from './module-tree.ts';

/**
 * Whether terraform, which evaluates file functions while it validates, might read a file that is not of the modules, such
 * as `file("/proc/1/environ")`. What it read it tells in its words, and bit by bit in whether there is an error at all, so
 * that nothing it says could be believed harmless. Goes by the text, not by the tree: what our parser passes over
 * terraform may evaluate. Let be are constant paths below the module, and templates that call no such function.
 */
export function mayReadMachine({ modules }: ModuleTree): boolean {
  return [...modules.values()].some(moduleMay);
}

function moduleMay({ files, assets }: Module): boolean {
  const texts: string[] = [];
  for (const file of [...files, ...assets.filter(({ path }) => isOwnJson(path))]) {
    const text = textOf(file);
    if (text === undefined) return true;
    texts.push(text.replace(BELOW, ' '));
  }
  if (texts.some((text) => FILE_FUNCTION.test(text))) return true;
  // Any file may be a template.
  return (
    files.some(({ bytes }) => bytes.includes('templatefile')) &&
    assets.some(({ bytes }) => FILE_FUNCTION.test(bytes.toString()))
  );
}

/** The text of a file, of one in JSON its strings, which may spell letters as numbers. Undefined where that cannot be told. */
function textOf({ path, bytes }: SourceFile): string | undefined {
  if (!isOwnJson(path)) return bytes.toString();
  const strings: string[] = [];
  try {
    JSON.parse(bytes.toString(), (key, value) => {
      strings.push(key, typeof value === 'string' ? value : '');
    });
  } catch {
    // No JSON, or nested too deep for us.
    return undefined;
  }
  return strings.join('\n');
}

/** Blanks, line ends and comments may stand before the bracket. `templatestring` renders what was put together of parts. */
const FILE_FUNCTION = /\b(?:file\w*|templatefile|templatestring)\s*(?:\(|#|\/[/*])/;

/** A call with a constant path that cannot lead out, and for `fileset` such a pattern. */
const BELOW = (() => {
  const name = String.raw`\.?[\w@ -][\w.@ -]*`;
  const path = String.raw`"(?:\$\{path\.(?:module|root)\}/|\./)?${name}(?:/${name})*"`;
  const folder = String.raw`(?:path\.(?:module|root)|"\$\{path\.(?:module|root)\}"|"\."|${path})`;
  const pattern = String.raw`"(?:[\w*?/@-]|\.(?!\.))*"`;
  return new RegExp(
    String.raw`\bfileset\(\s*${folder}\s*,\s*${pattern}\s*\)|\b(?:file(?!set)\w*|templatefile)\(\s*${path}\s*(?=[,)])`,
    'g',
  );
})();
