import { CommanderError } from 'commander';
import { cleanLine } from '../report/untrusted-text.ts';
import { EngineError } from '../terraform/engine/engine-error.ts';
import { CliError } from './cli-error.ts';
import type { Context, Output } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { createProgram } from './program.ts';
import { welcome } from './welcome.ts';

/** Runs one command line and gives the exit code; every failure ends as one line on stderr. */
export async function main(args: readonly string[], context: Context): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const program = createProgram(context, (given) => {
    code = given;
  });
  try {
    if (args.length === 0) return await welcome(context);
    await program.parseAsync(args, { from: 'user' });
    return context.signal.aborted ? EXIT.interrupted : code;
  } catch (error) {
    return failure(error, context.signal, context.stderr, context.env.DEBUG !== undefined);
  }
}

function failure(error: unknown, signal: AbortSignal, stderr: Output, debug: boolean): ExitCode {
  if (error instanceof CommanderError) {
    // Commander has printed what there is to say: the help, the version, or an error.
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  if (signal.aborted) {
    stderr.write('iac-dpo: interrupted\n');
    return EXIT.interrupted;
  }
  if (error instanceof CliError) {
    stderr.write(`iac-dpo: ${error.message}\n`);
    return error.exitCode;
  }
  if (error instanceof EngineError) {
    stderr.write(`iac-dpo: ${cleanLine(error.message)}\n`);
    return EXIT.validator;
  }
  const text = error instanceof Error ? (debug && error.stack) || error.message : String(error);
  stderr.write(`iac-dpo: internal error: ${text}${debug ? '' : ' (DEBUG=1 prints where)'}\n`);
  return EXIT.internal;
}
