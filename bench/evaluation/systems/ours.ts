import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { execa } from 'execa';
import { z } from 'zod';
import { readKept } from '../../jsonl.ts';
import type { Task } from '../tasks.ts';
import type { Made, System } from './system.ts';

/**
 * This tool as its users run it, with the model of a folder or the rules alone: `iac-dpo batch` of the built `dist/`.
 * What a build has repaired once is kept in `folder`, so that a run that was stopped goes on where it was.
 */
export const ours = (folder: string, controller?: string): System => ({
  name: controller === undefined ? 'rules' : `controller ${basename(controller)}`,
  run: async (tasks) => {
    const input = tasks.map(({ draft }, id) => `${JSON.stringify({ id, draft })}\n`).join('');
    const kept = `${folder}/ours-${buildOf(input, controller)}`;
    const flags = controller === undefined ? [] : ['--controller', controller];
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${kept}-in.jsonl`, input);
    if (readKept(`${kept}.jsonl`).length < tasks.length)
      await execa('node', [CLI, 'batch', `${kept}-in.jsonl`, `${kept}.jsonl`, ...HOW, ...flags], {
        stdio: 'inherit',
        // 1 says that a row could not be worked on; such a row stays as it was.
        reject: false,
      });
    const made = new Map(
      readKept(`${kept}.jsonl`).map((row) => [Number(row.id), madeOf(rowSchema.parse(row))]),
    );
    return tasks.map((task, index) => made.get(index) ?? unworked(task));
  },
});

const CLI = 'dist/cli.js';
const HOW = ['--jobs', '2', '--engine', 'local'];

/** Another build, model, other schemas or other drafts are other repairs. */
function buildOf(input: string, controller: string | undefined): string {
  const hash = createHash('sha256').update(input);
  const model = controller === undefined ? [] : [`${controller}/manifest.json`];
  for (const file of [CLI, 'schemas/manifest.json', 'schemas/usage-manifest.json', ...model])
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

const rowSchema = z.object({
  repaired: z.string(),
  error: z.string().optional(),
  after: z.object({ verdict: z.string(), tier: z.string() }).optional(),
  applied: z
    .array(z.object({ action: z.string(), title: z.string(), loses: z.string().optional() }))
    .default([]),
  abstained: z
    .array(z.object({ reason: z.string(), finding: z.object({ kind: z.string() }) }))
    .default([]),
  ms: z.number().optional(),
});

const madeOf = ({ repaired, after, applied, abstained, ms }: z.infer<typeof rowSchema>): Made => ({
  result: repaired,
  said: after ? `${after.verdict} (${after.tier})` : 'not worked on',
  steps: applied.map(({ action, title, loses }) => ({
    action,
    title,
    ...(loses !== undefined && { loses }),
  })),
  abstained: abstained.map(({ reason, finding }) => ({ kind: finding.kind, reason })),
  ...(ms !== undefined && { ms }),
});

const unworked = ({ draft }: Task): Made => ({ result: draft, said: 'not worked on' });
