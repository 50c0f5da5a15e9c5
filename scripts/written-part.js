import { readFile, writeFile } from 'node:fs/promises';

/** Writes a file that repeats what code says; with `--check`, fails where it is not that, and says `advice`. */
export async function keepText(file, text, advice = 'Run `npm run format` and commit it.') {
  if (!process.argv.includes('--check')) return writeFile(file, text);
  if ((await readFile(file, 'utf8').catch(() => '')) === text) return;
  console.error(`${file} is not what the code says. ${advice}`);
  process.exitCode = 1;
}

/** The text of a file with what stands between `<!-- NAME-start … -->` and `<!-- NAME-end -->` replaced. */
export async function withParts(file, parts) {
  let text = await readFile(file, 'utf8');
  for (const [name, part] of Object.entries(parts)) {
    const place = new RegExp(`(<!-- ${name}-start: .*? -->\n)[^]*(<!-- ${name}-end -->)`);
    if (!place.test(text)) throw new Error(`${file} has no place for the part ${name}.`);
    text = text.replace(place, (_, start, end) => `${start}\n${part}\n\n${end}`);
  }
  return text;
}
