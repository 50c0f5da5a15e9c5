import { posix } from 'node:path';
import type { Finding } from '../finding/finding.ts';
import type { CalledModule } from './called-modules.ts';

/** Terraform leaves this to `init`, which is not run; the summary is that of `init`. */
export const ABSENT_MODULE = 'Unreadable module directory';

/** A call of a local directory that the tree does not have. `directory` is that of the caller. */
export function absentModule({ name, blocks, child }: CalledModule, directory: string): Finding {
  const [first] = blocks;
  const range = first && {
    start: first.block.type.range.start,
    end: first.block.labels.at(-1)?.range.end ?? first.block.type.range.end,
  };
  return {
    kind: 'module-not-installed',
    name,
    severity: 'error',
    stage: 2,
    summary: ABSENT_MODULE,
    detail: `The directory ${child.source} could not be read for module "${name}": there is no such directory.`,
    ...(first && range && { place: { file: posix.join(directory, first.file), range } }),
  };
}
