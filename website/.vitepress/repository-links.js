import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * A rule for markdown-it: relative links that lead out of docs/ become links to the repository at `url`. What they name
 * must be there, as VitePress wants it of links between pages.
 */
export const repositoryLinks = (md, { root, url }) =>
  md.core.ruler.push('repository-links', ({ tokens, env }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === 'link_open' ? token.attrGet('href') : null;
      if (href === null || /^(?:[a-z]+:|#|\/)/i.test(href)) continue;
      const [path, anchor = ''] = href.split(/(?=#)/);
      const target = posix.join('docs', posix.dirname(env.relativePath), decodeURI(path));
      if (target.startsWith('docs/')) continue;
      const file = join(root, target);
      if (!existsSync(file))
        throw new Error(`docs/${env.relativePath} links to ${href}, which is not there.`);
      const kind = statSync(file).isDirectory() ? 'tree' : 'blob';
      token.attrSet('href', `${url}/${kind}/main/${encodeURI(target)}${anchor}`);
    }
  });
