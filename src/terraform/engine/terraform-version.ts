import { z } from 'zod';

const versionSchema = z.object({ terraform_version: z.string().regex(/^\d+\.\d+\.\d+[\w.+-]*$/) });

/** The version in the output of `terraform version -json` (tofu's has the same field), if it is that. */
export function versionIn(stdout: string): string | undefined {
  try {
    return versionSchema.parse(JSON.parse(stdout)).terraform_version;
  } catch {
    return undefined;
  }
}
