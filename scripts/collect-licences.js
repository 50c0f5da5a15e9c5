// The licence texts of the packages that esbuild put into the bundle: most of them require their notice to travel along.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PACKAGE_FOLDER = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

export async function collectLicences(root, metafile) {
  const folders = Object.keys(metafile.inputs).flatMap(
    (input) => PACKAGE_FOLDER.exec(input)?.[1] ?? [],
  );
  const notices = [];
  for (const folder of [...new Set(folders)].sort()) notices.push(await notice(join(root, folder)));
  return `dist/ contains code of the packages below, under their licences.\n\n${notices.join('\n')}`;
}

async function notice(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const file = (await readdir(folder)).sort().find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file
    ? await readFile(join(folder, file), 'utf8')
    : 'The package ships no licence text.\n';
  return `${'-'.repeat(72)}\n${name} ${version}: ${license}\n\n${text.replaceAll('\r\n', '\n').trimEnd()}\n`;
}
