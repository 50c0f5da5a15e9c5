import type { Expression } from '../hcl/expression.ts';
import type { ByteRange } from '../hcl/range.ts';
import { constantString } from '../hcl/value.ts';
import type { CalledModule } from '../module/called-modules.ts';
import type { Module } from '../module/module.ts';
import { attribute, type Declared } from '../module/module-view.ts';
import { isOwnJson } from '../module/terraform-file.ts';
import { isConstraint } from './core-version.ts';

export interface StubbedSources {
  /** The files that differ, by their path. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** The calls whose source was replaced. */
  readonly names: ReadonlySet<string>;
  /** What terraform takes the replaced source for. */
  readonly source: string;
}

/**
 * The files of a module with the sources of these calls replaced by a local path, byte for byte, and
 * their `version` blanked. Terraform compares a source with `modules.json` in a form that only
 * go-getter could tell us, and holds versions against it; a local path it takes as it is.
 */
export function withStubbedSources(module: Module, calls: readonly CalledModule[]): StubbedSources {
  const files = new Map<string, Buffer>();
  const names = new Set<string>();
  for (const { name, blocks } of calls) {
    // Places in a `.tf.json` file are not those of its bytes; terraform calls the module not installed.
    if (!blocks.every((declared) => hasGoodVersion(declared) && !isOwnJson(declared.file)))
      continue;
    for (const { file, block } of blocks) {
      const text = quotedText(attribute(block, 'source')?.value);
      // Shorter is no remote source; a heredoc is let be, and terraform calls it not installed.
      if (!text || text.end - text.start < 2) continue;
      names.add(name);
      overwrite(file, text, (length) => `./${'/'.repeat(length - 2)}`);
    }
    for (const { file, block } of names.has(name) ? blocks : []) {
      const version = attribute(block, 'version');
      if (version) overwrite(file, version.range, (length) => ' '.repeat(length));
    }
  }
  return { files, names, source: './.' };

  function overwrite(file: string, range: ByteRange, text: (length: number) => string): void {
    const original = module.files.find(({ path }) => path === file);
    const bytes = files.get(file) ?? Buffer.from(original?.bytes ?? []);
    bytes.write(text(range.end - range.start), range.start, 'latin1');
    files.set(file, bytes);
  }
}

/** Another one is terraform's to reject. */
function hasGoodVersion({ document, block }: Declared): boolean {
  const version = attribute(block, 'version');
  const text =
    version && quotedText(version.value) && constantString(document.bytes, version.value);
  return version === undefined || (text !== undefined && isConstraint(text));
}

/** What lies between the quotes. */
function quotedText(expression: Expression | undefined): ByteRange | undefined {
  if (expression === undefined) return undefined;
  if (expression.kind === 'parens') return quotedText(expression.inner);
  if (expression.kind !== 'template' || expression.heredoc) return undefined;
  return { start: expression.range.start + 1, end: expression.range.end - 1 };
}
