import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * The highest resident memory, in MiB, of the terraform that works in a folder below `folder` while
 * `during` runs: as the kernel counted it (VmHWM), last read up to LOOK_EVERY_MS before its end.
 * Undefined where it was not caught.
 */
export async function peakMemory(
  folder: string,
  during: () => Promise<unknown>,
): Promise<number | undefined> {
  let peak: number | undefined;
  let isOver = false;
  const known = new Set(processes());
  const looking = (async () => {
    const ours = new Set<string>();
    while (!isOver) {
      for (const pid of processes()) {
        if (!known.has(pid) && !ours.has(pid) && isTerraformIn(folder, pid)) ours.add(pid);
      }
      for (const pid of ours) peak = Math.max(peak ?? 0, highWater(pid) ?? 0);
      await sleep(LOOK_EVERY_MS);
    }
  })();
  await during().finally(() => {
    isOver = true;
  });
  await looking;
  return peak;
}

const LOOK_EVERY_MS = 3;

const processes = (): readonly string[] =>
  readdirSync('/proc').filter((name) => /^\d+$/.test(name));

/** Outside a container the folder is its root or its working directory, inside it is a mount. */
function isTerraformIn(folder: string, pid: string): boolean {
  try {
    if (!/^(terraform|tofu)/.test(readFileSync(`/proc/${pid}/comm`, 'utf8'))) return false;
    return (
      readlinkSync(`/proc/${pid}/root`).startsWith(folder) ||
      readlinkSync(`/proc/${pid}/cwd`).startsWith(folder) ||
      readFileSync(`/proc/${pid}/mountinfo`, 'utf8').includes(`${folder}/`)
    );
  } catch {
    return false;
  }
}

function highWater(pid: string): number | undefined {
  try {
    const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kibibytes ? Number(kibibytes) / 1024 : undefined;
  } catch {
    return undefined;
  }
}
