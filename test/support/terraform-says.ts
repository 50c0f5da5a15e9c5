import { execa } from 'execa';
import type { Finding } from '../../src/finding/finding.ts';

/** What terraform says of the modules in a folder, without schemas and without other modules. */
export async function terraformSays(cwd: string): Promise<readonly string[]> {
  const { stdout } = await execa('terraform', ['validate', '-json'], {
    cwd,
    reject: false,
    env: { CHECKPOINT_DISABLE: '1' },
  });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: (Said & { range?: { filename: string; start: { byte: number } } })[];
  };
  return linesOf(
    diagnostics.map(({ range, ...words }) => ({
      ...words,
      ...(range && { filename: range.filename, byte: range.start.byte }),
    })),
  );
}

/** What the checker says, in the same form. */
export const checkerSays = (findings: readonly Finding[]): readonly string[] =>
  linesOf(
    findings.map(({ place, ...words }) => ({
      ...words,
      ...(place && { filename: place.file, byte: place.range.start }),
    })),
  );

interface Said {
  readonly severity: string;
  readonly summary: string;
  readonly filename?: string;
  readonly byte?: number;
}

/** Each once: terraform reports some things several times over. What is set twice is the parser's. */
function linesOf(said: readonly Said[]): readonly string[] {
  const lines = said
    .filter(({ summary }) => summary !== 'Attribute redefined')
    .map(({ severity, summary, filename, byte }) => {
      const place = filename === undefined ? 'nowhere' : `${filename}:${byte}`;
      return `${place} ${severity}: ${summary}`;
    });
  return [...new Set(lines)].sort((a, b) => (a < b ? -1 : 1));
}
