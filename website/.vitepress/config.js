import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withMermaid } from 'vitepress-plugin-mermaid';
import { sidebarOf } from './pages.js';
import { pagesFindPackages } from './pages-find-packages.js';
import { repositoryLinks } from './repository-links.js';

const ROOT = resolve(fileURLToPath(import.meta.url), '../../..');
const DOCS = resolve(ROOT, 'docs');

/** The runner says where the repository is; elsewhere the links are for show. */
const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY = 'OWNER/iac-dpo' } =
  process.env;
const REPOSITORY = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;

export default withMermaid({
  title: 'IaC-DPO',
  description:
    'Repairs LLM-written Terraform: the schema proposes, the validator proves, the controller prefers.',
  srcDir: '../docs',
  // GitHub shows a folder's README.md, the site an index.
  rewrites: { 'README.md': 'index.md' },
  // Project pages are below the repository's name.
  base: process.env.SITE_BASE ?? '/',
  cleanUrls: true,
  markdown: {
    // The pages hold terraform's words, of which `<name>` is no element.
    html: false,
    config: (md) => {
      // With HTML off they would be read as text: scripts find their place in a page by them.
      md.core.ruler.before('normalize', 'comments', (state) => {
        state.src = state.src.replace(/^<!--.*-->$/gm, '');
      });
      // `${{ github.token }}` in a line of text is no expression of Vue's; in blocks VitePress sees to it.
      const inlineCode = md.renderer.rules.code_inline;
      md.renderer.rules.code_inline = (...all) =>
        inlineCode(...all).replace(/^<code/, '<code v-pre');
      repositoryLinks(md, { root: ROOT, url: REPOSITORY });
    },
  },
  themeConfig: {
    nav: [{ text: 'Repository', link: REPOSITORY }],
    sidebar: sidebarOf(DOCS),
    outline: [2, 3],
    search: { provider: 'local' },
    externalLinkIcon: true,
  },
  vite: { plugins: [pagesFindPackages(DOCS, resolve(ROOT, 'website'))] },
  mermaid: { securityLevel: 'strict' },
});
