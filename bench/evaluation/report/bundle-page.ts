import { build } from 'esbuild';

/** Relative to the root of the project, from which all measurements are run. */
const PAGES = './bench/evaluation/report/page';

/** An entry of the page folder with all it imports, and the style that goes with it, for browsers of 2023 on. */
export async function bundlePage(
  entry: 'main' | 'figure',
): Promise<{ script: string; style: string }> {
  const { outputFiles } = await build({
    entryPoints: [`${PAGES}/${entry}.ts`],
    outdir: 'out',
    write: false,
    bundle: true,
    minify: true,
    // An inline script that is not a module: a page opened from a file may load no module.
    format: 'iife',
    platform: 'browser',
    // DecompressionStream asks for these or newer.
    target: ['chrome103', 'firefox113', 'safari16.4'],
    legalComments: 'inline',
    logLevel: 'warning',
  });
  const text = (suffix: string): string =>
    outputFiles.find(({ path }) => path.endsWith(suffix))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}
