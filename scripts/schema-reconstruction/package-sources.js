import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The generated TypeScript of a `@cdktf/provider-*` or `@cdktn/provider-*` package (`npm pack`'s
 * .tgz, or the .whl of the same name on PyPI, which carries that .tgz). The compiled .js files have
 * their source inside, in an inline source map; it tells more than the declarations do.
 *
 * @param {string} archive
 * @returns {{ name: string, version: string, licence: string, modules: string[] }} one text a folder of lib/
 */
export function packageSources(archive) {
  const folder = mkdtempSync(join(tmpdir(), 'iac-dpo-package-'));
  try {
    execFileSync('tar', ['xzf', tarball(archive, folder), '-C', folder]);
    const root = join(folder, 'package');
    const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const folders = readdirSync(join(root, 'lib'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(root, 'lib', entry.name))
      .sort();
    return { name, version, licence: license, modules: folders.map(textOf) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tarball(archive, folder) {
  if (!archive.endsWith('.whl')) return archive;
  execFileSync('unzip', ['-qjo', archive, '*/_jsii/*.jsii.tgz', '-d', folder]);
  return join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.tgz')),
  );
}

/** Large resources are split into index-structs/structs*.js; index.js there only re-exports them. */
const textOf = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => /(^|\/)(index|structs\d+)\.js$/.test(name))
    .sort()
    .map((name) => sourceIn(readFileSync(join(folder, name), 'utf8')))
    .join('\n');

const MARK = 'sourceMappingURL=data:application/json;base64,';

function sourceIn(compiled) {
  const at = compiled.lastIndexOf(MARK);
  if (at < 0)
    throw new Error('a compiled file has no inline source map; this generator is unknown');
  const map = JSON.parse(Buffer.from(compiled.slice(at + MARK.length), 'base64').toString('utf8'));
  return map.sourcesContent.join('\n');
}
