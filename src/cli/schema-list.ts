import type { Colours } from '../report/colours.ts';
import { cleanLine } from '../report/untrusted-text.ts';
import type { OpenCatalogue } from '../schema/catalogue.ts';

/** The stored releases, provider by provider; the one that counts where a module says nothing is marked. */
export function schemaList(catalogue: OpenCatalogue, colours: Colours): string {
  const standard = new Set(
    catalogue.providers.map(({ address, version }) => `${address} ${version}`),
  );
  const width = Math.max(...catalogue.releases.map(({ version }) => version.length));
  let last = '';
  const lines = catalogue.releases.flatMap(({ address, version, exactness, source }) => {
    const head = address === last ? [] : [colours.bold(cleanLine(address))];
    last = address;
    const mark = standard.has(`${address} ${version}`) ? '*' : ' ';
    const from = colours.dim(cleanLine(source));
    return [...head, `  ${mark} ${version.padEnd(width)}  ${exactness.padEnd(13)}  ${from}`];
  });
  return `${lines.join('\n')}\n\n${LEGEND}\n`;
}

const LEGEND = `* is used where neither the lock file nor required_providers ask for another version.
exact is the provider's own schema; reconstructed is read from generated code (docs/schemas.md).`;
