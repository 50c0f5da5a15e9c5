import { posix } from 'node:path';
import type { Finding } from '../finding/finding.ts';
import { blockHeader } from './block-parts.ts';
import type { CalledModule } from './called-modules.ts';

/** Terraform leaves this to `init`, which is not run; the summary is that of `init`. */
export const ABSENT_MODULE = 'Unreadable module directory';

/** A call of a local directory that the tree does not have. `directory` is that of the caller. */
export function absentModule({ name, blocks, child }: CalledModule, directory: string): Finding {
  const [first] = blocks;
  return {
    kind: 'module-not-installed',
    name,
    severity: 'error',
    stage: 2,
    summary: ABSENT_MODULE,
    detail: `The directory ${child.source} could not be read for module "${name}": there is no such directory.`,
    ...(first && {
      place: { file: posix.join(directory, first.file), range: blockHeader(first.block) },
    }),
  };
}
