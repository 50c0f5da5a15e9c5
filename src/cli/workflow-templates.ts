import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { TemplateName } from '../init/plan-files.ts';

/** The workflows of `examples/workflows` in the folder of the package, by their path in it. */
export async function readTemplates(
  packageFolder: string,
): Promise<ReadonlyMap<TemplateName, string>> {
  const folder = join(packageFolder, 'examples/workflows');
  const names = await readdir(folder, { recursive: true });
  const texts = await Promise.all(
    names
      .filter((name) => name.endsWith('.yml'))
      .map(async (name) => {
        const text = await readFile(join(folder, name), 'utf8');
        return [name.split(sep).join('/') as TemplateName, text] as const;
      }),
  );
  return new Map(texts);
}
