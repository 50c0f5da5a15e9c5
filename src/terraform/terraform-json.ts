import { dirname } from 'node:path';
import { z } from 'zod';
import type { RawDiagnostic } from '../finding/raw-diagnostic.ts';
import { textsAround } from '../finding/texts-around.ts';
import { EngineError } from './engine/engine-error.ts';
import { outOfSandbox } from './folders-up.ts';
import { STUBS } from './sandbox.ts';

/** The folders terraform saw, which its words may name. */
export interface Places {
  readonly work: string;
  readonly home: string;
}

/** The bytes of every file by the path that terraform knows it by: `main.tf`, `../vpc/main.tf`. */
type Files = ReadonlyMap<string, Buffer>;

/**
 * The diagnostics in the output of `terraform validate -json`. Lines before the JSON object, such
 * as a wrapper's, are passed over, and so is what stands in a stub of ours. Throws EngineError garbage-output when there is no such object.
 */
export function parseTerraformJson(
  output: string,
  files: Files,
  places: Places,
): readonly RawDiagnostic[] {
  const start = output.search(/^\{/m);
  try {
    const report = reportSchema.parse(JSON.parse(output.slice(Math.max(start, 0))));
    return report.diagnostics
      .filter(({ range }) => !range?.filename.includes(`${STUBS}/`))
      .map((diagnostic) => rawDiagnostic(diagnostic, files, places));
  } catch (cause) {
    throw new EngineError(
      'garbage-output',
      'terraform printed something other than its JSON',
      'Check that it is terraform or tofu 1.6 or later',
      { cause },
    );
  }
}

const position = z.object({ byte: z.number().int().nonnegative() });

/** `internal/command/views/json/diagnostic.go`; `byte` is an offset in the file, `end` exclusive. */
const diagnosticSchema = z.object({
  severity: z.enum(['error', 'warning']).catch('error'),
  summary: z.string(),
  detail: z.string().default(''),
  range: z.object({ filename: z.string(), start: position, end: position }).optional(),
  snippet: z
    .object({
      context: z.string().nullish(),
      function_call: z.object({ called_as: z.string() }).nullish(),
    })
    .optional(),
});

const reportSchema = z
  .object({
    format_version: z.string().regex(/^1\./),
    valid: z.boolean(),
    diagnostics: z.array(diagnosticSchema).default([]),
  })
  // Half a report is none: a module is not valid because its errors were lost.
  .refine(
    ({ valid, diagnostics }) => valid === diagnostics.every(({ severity }) => severity !== 'error'),
  );

function rawDiagnostic(
  diagnostic: z.infer<typeof diagnosticSchema>,
  files: Files,
  places: Places,
): RawDiagnostic {
  const { severity, summary, detail, range, snippet } = diagnostic;
  const filename = outOfSandbox(range?.filename ?? '');
  const bytes = range && files.get(filename);
  const context = snippet?.context ?? undefined;
  const calledAs = snippet?.function_call?.called_as;
  const common = {
    severity,
    summary: withoutOurFolders(summary, places),
    detail: withoutOurFolders(detail, places),
    ...(context !== undefined && { context }),
    ...(calledAs !== undefined && { calledAs }),
  };
  if (!bytes || range.start.byte > bytes.length)
    return { ...common, subject: '', before: '', after: '' };
  const start = range.start.byte;
  // Terraform widens an empty range by one, even past the end of the file.
  const end = Math.max(start, Math.min(range.end.byte, bytes.length));
  return {
    ...common,
    place: { file: filename, range: { start, end } },
    ...textsAround(bytes, { start, end }),
  };
}

/** `~/.ssh/id_rsa.pub` and `abspath("../x")` come back with the sandbox's folders in them. */
function withoutOurFolders(text: string, { work, home }: Places): string {
  const clean = text.replaceAll(home, '~').replaceAll(work, '.').replaceAll(dirname(work), '..');
  return outOfSandbox(clean);
}
