import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** What a process holds at a moment. Numbers are bytes. */
export interface InUse {
  readonly heap: number;
  readonly outside: number;
  readonly resident: number;
  /** What each descriptor leads to. */
  readonly descriptors: readonly string[];
  /** Of processes that this one has started. */
  readonly children: readonly string[];
  /** Files and folders in the temporary folder, which nobody else uses here. */
  readonly temporary: readonly string[];
  readonly containers: readonly string[];
}

/** After a collection, where there is `gc`. Linux only; `engine` says whether there may be containers. */
export function inUse(engine: string): InUse {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return {
    heap: heapUsed,
    outside: external,
    resident: rss,
    descriptors: descriptors(),
    children: children(),
    temporary: readdirSync(tmpdir()),
    containers: engine === 'container' ? containers() : [],
  };
}

/** What is there now and was not before, in words. Memory is for the slope to tell. */
export function leftSince(before: InUse, engine: string): readonly string[] {
  const now = inUse(engine);
  return (['descriptors', 'children', 'temporary', 'containers'] as const).flatMap((kind) =>
    without(now[kind], before[kind]).map((one) => `${kind}: ${one}`),
  );
}

/** Each as often as it is too many. */
function without(now: readonly string[], before: readonly string[]): readonly string[] {
  const left = [...before];
  return now.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function descriptors(): readonly string[] {
  return readdirSync('/proc/self/fd').flatMap((name) => {
    try {
      // Sockets and pipes have numbers of their own.
      return readlinkSync(`/proc/self/fd/${name}`).replace(/\[\d+\]/, '');
    } catch {
      // That of this very listing.
      return [];
    }
  });
}

function children(): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
        const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return Number(parent) === process.pid
          ? stat.slice(stat.indexOf('('), stat.lastIndexOf(')') + 1)
          : [];
      } catch {
        // It has ended since.
        return [];
      }
    });
}

/** Of ours, by the label that each of them has. */
function containers(): readonly string[] {
  const { stdout } = spawnSync('podman', ['ps', '--all', '--format={{.Names}}'], {
    encoding: 'utf8',
  });
  return (stdout ?? '').split('\n').filter((name) => name.startsWith('iac-dpo-'));
}
