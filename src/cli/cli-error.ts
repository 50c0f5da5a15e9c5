import type { ExitCode } from './exit-code.ts';

/** A failure the user can do something about; `message` says what, and ends with the next step. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}
