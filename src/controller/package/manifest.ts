import { z } from 'zod';

/** `manifest.json` of a model folder, as training/export/write_manifest.py writes it. */
export const manifestSchema = z.strictObject({
  format: z.literal(1),
  name: z.string().min(1),
  base: z.strictObject({
    name: z.string(),
    /** SPDX. */
    licence: z.string(),
  }),
  model: fileName(),
  tokenizer: z.strictObject({ file: fileName(), config: fileName() }),
  precision: z.enum(['fp32', 'fp16', 'int8', 'int4']),
  /** `plain` runs on every execution provider, `gqa` on the CPU only. */
  attention: z.enum(['gqa', 'plain']),
  /** Tokens. */
  contextLength: z.int().positive(),
  /** The version of the prompts it was trained on; 0: none of ours. */
  promptVersion: z.int().nonnegative(),
  training: z.array(
    z.strictObject({
      data: z.string(),
      licence: z.string(),
      examples: z.int().nonnegative(),
    }),
  ),
  /** By the name of the figure. */
  scores: z.record(z.string(), z.number()),
  /** How much its word counts in ranking, learned on the dev split; absent: as that of an untrained model. */
  rankWeights: z
    .strictObject({
      /** Natural logarithm a character. */
      length: z.number(),
      /** Natural logarithm a unit of the rules' score. */
      rules: z.number().positive(),
    })
    .optional(),
  /** From which sureness on what it writes comes before what the rules make up, learned on the dev split. */
  fill: z
    .strictObject({
      /** Mean natural logarithm a token. */
      leastSure: z.number().max(0),
    })
    .optional(),
  /** Everything in the folder but the manifest. */
  files: z.array(
    z.strictObject({
      file: fileName(),
      bytes: z.int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

export type ModelManifest = z.infer<typeof manifestSchema>;
export type ModelFile = ModelManifest['files'][number];

/** A name, no path: nothing of a model lies outside its folder. */
function fileName() {
  return z.string().regex(/^[A-Za-z0-9_][\w.-]*$/, 'is no plain file name');
}
