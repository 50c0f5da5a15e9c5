import { z } from 'zod';

/**
 * What an analysis without rights hands on to the job that may post: the validator's verdicts on texts, by hash. A pull
 * request from a fork can change the workflow that makes the file, so nothing of it is ever shown or run. The job that
 * posts finds the repairs itself; a lie in here can make it call something validated that our checker accepts and
 * terraform might not, and nothing more.
 */
export type VerdictFile = z.infer<typeof FILE>;

/** Reads a file of somebody else. Throws an Error with what is wrong with it. */
export function parseVerdictFile(bytes: Buffer): VerdictFile {
  if (bytes.length > MOST_VERDICT_BYTES)
    throw new Error(
      `it has ${bytes.length} bytes, and more than ${MOST_VERDICT_BYTES} are not read`,
    );
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw new Error('it is not JSON', { cause: error });
  }
  const { data, error } = FILE.safeParse(value);
  if (data) return data;
  const [issue] = error.issues;
  throw new Error(`it is no verdict file (${issue?.path.join('.') || 'the whole'})`, {
    cause: error,
  });
}

export const writeVerdictFile = (file: VerdictFile): string => `${JSON.stringify(file, null, 1)}\n`;

/** Two verdicts a module of at most some hundred bytes each. */
export const MOST_VERDICT_BYTES = 1024 * 1024;
const MOST_VERDICTS = 2000;

const hex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));

/** Names of programs, providers and releases; nothing that could be Markdown. */
const word = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 ./,_+-]{0,99}$/);

const FILE = z.strictObject({
  version: z.literal(1),
  pullRequest: z.int().positive(),
  head: hex(40),
  /** `terraform 1.11.4` */
  validator: word,
  verdicts: z
    .array(
      z.strictObject({
        /** `moduleHash` of what was judged. */
        module: hex(64),
        tier: z.enum(['validator', 'provider']),
        verdict: z.enum(['valid', 'invalid']),
        schemas: z
          .array(
            z.strictObject({
              provider: word,
              version: word,
              exactness: z.enum(['exact', 'reconstructed']),
              how: z.enum(['default', 'locked', 'allowed', 'nearest']),
            }),
          )
          .max(50),
      }),
    )
    .max(MOST_VERDICTS),
});
