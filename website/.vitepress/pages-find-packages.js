import { join } from 'node:path';

/**
 * A plugin for Vite: what the pages below `docs` are compiled to finds the packages of `site`, although the pages lie
 * outside of it.
 */
export const pagesFindPackages = (docs, site) => ({
  name: 'pages-find-packages',
  enforce: 'pre',
  resolveId(source, importer, options) {
    if (!importer?.startsWith(docs) || /^[./\0]/.test(source)) return undefined;
    return this.resolve(source, join(site, 'package.json'), { ...options, skipSelf: true });
  },
});
