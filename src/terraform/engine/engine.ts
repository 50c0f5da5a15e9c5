import type { Sandbox } from '../sandbox.ts';
import type { Core } from './core.ts';

/** A way to run terraform over one prepared sandbox. */
export interface Engine extends AsyncDisposable {
  /** For a person: "terraform 1.11.4 in podman". */
  readonly description: string;
  /** Which of the two it is; they do not read the same files, see `asOpenTofu`. */
  readonly core: Core;
  /** Whether the sandbox is all that terraform can read of this machine. */
  readonly isConfined: boolean;
  /** A sandbox's folder as terraform sees it; '' when it is terraform's root. */
  readonly rootInside: (sandboxPath: string) => string;
  /** A process id that exists where terraform runs; see `reattachProviders`. */
  readonly reattachPid: number;
  /**
   * Runs `terraform validate -json` in the sandbox's WORK folder and answers with its output,
   * which is whatever the program printed. Throws EngineError when it printed nothing of use
   * because it did not start, was killed or took too long.
   */
  readonly validate: (run: EngineRun) => Promise<string>;
}

export interface EngineRun {
  readonly sandbox: Sandbox;
  /** All of terraform's environment; nothing of ours is passed on. */
  readonly environment: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
}

/** `-no-tests`: test files are not judged. The rest makes the output one JSON object. */
export const VALIDATE_ARGUMENTS: readonly string[] = [
  'validate',
  '-json',
  '-no-tests',
  '-no-color',
];

export interface EngineLimits {
  /** Wall clock of one validation in milliseconds. */
  readonly timeoutMs: number;
  /** Heap and other private memory in bytes; see `limited` and `containerArguments`. */
  readonly memoryBytes: number;
}

export const DEFAULT_ENGINE_LIMITS: EngineLimits = {
  // A validation takes 0.1 s bare and 0.5 s in a container; 1 MiB of blocks, the most we read, 28 s.
  timeoutMs: 40_000,
  // Usual is 70 MB; 1 MiB of blocks takes 560 MB.
  memoryBytes: 1024 * 1024 * 1024,
};
