import { mkdir, mkdtemp, readdir, readFile, readlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { execa } from 'execa';

export interface WatchedRun {
  /** Undefined where a signal ended it. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  /** Processor time of the program itself, in seconds; that of terraform has limits of its own. */
  readonly cpuSeconds: number;
  /** The most memory it had resident. */
  readonly peakBytes: number;
  /** Processes that still run in its temporary folder, and files it left there. */
  readonly left: readonly string[];
}

export interface WatchOptions {
  /** An existing folder for temporary files. */
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs: number;
}

/** Needs `/proc`. */
export const PROC = '/proc/self/exe';

/** Runs the command line as `npx iac-dpo` does, and looks what it took and what it left behind. */
export async function watchedRun(
  args: readonly string[],
  { folder, environment = {}, timeoutMs }: WatchOptions,
): Promise<WatchedRun> {
  const temporary = await mkdtemp(join(folder, 'tmp-'));
  await mkdir(join(temporary, 'cache'));
  const child = execa(process.execPath, [resolve('dist/cli.js'), ...args], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      XDG_CACHE_HOME: join(temporary, 'cache'),
      ...environment,
      TMPDIR: temporary,
    },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
    maxBuffer: 512 * 1024 * 1024,
  });
  const usage = { cpuSeconds: 0, peakBytes: 0 };
  const watch = setInterval(() => void look(child.pid, usage), 50);
  const { exitCode, stdout, stderr } = await child;
  clearInterval(watch);
  return { exitCode, stdout, stderr, ...usage, left: await whatIsLeft(temporary) };
}

async function look(
  pid: number | undefined,
  usage: { cpuSeconds: number; peakBytes: number },
): Promise<void> {
  const [status, stat] = await Promise.all(
    ['status', 'stat'].map((name) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '')),
  );
  const peak = /^VmHWM:\s+(\d+) kB/m.exec(status ?? '')?.[1];
  if (peak !== undefined) usage.peakBytes = Number(peak) * 1024;
  // proc_pid_stat(5): after the name in brackets comes field 3; utime is 14 and stime 15, in hundredths.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  if (fields.length > 12) usage.cpuSeconds = (Number(fields[11]) + Number(fields[12])) / 100;
}

async function whatIsLeft(temporary: string): Promise<readonly string[]> {
  const files = (await readdir(temporary)).filter((name) => name !== 'cache');
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const processes = await Promise.all(
    pids.map(async (pid) => {
      const links = ['cwd', 'root', 'exe'].map((name) =>
        readlink(`/proc/${pid}/${name}`).catch(() => ''),
      );
      const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
      const isOurs = [...(await Promise.all(links)), command].some((text) =>
        text.includes(temporary),
      );
      return isOurs ? [`process ${pid}: ${command.replaceAll('\0', ' ')}`] : [];
    }),
  );
  return [...files, ...processes.flat()];
}
