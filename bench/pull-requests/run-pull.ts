import { resolve } from 'node:path';
import { applyPatch } from 'diff';
import type { Validation } from '../../src/finding/verdict.ts';
import type { Module } from '../../src/module/module.ts';
import { moduleFromText } from '../../src/module/module-from-text.ts';
import { runAction } from '../../test/github/runner/run-action.ts';
import { applySuggestion } from '../../test/github/suggestions/apply-suggestion.ts';
import { type MadePull, PATH } from './make-pull.ts';

/** What came of one pull request. */
export interface PullRow {
  readonly id: string;
  readonly kind: MadePull['kind'];
  readonly outcome: string;
  readonly before: string;
  /** Comments that GitHub can apply, comments with a diff, patches in the review's body. */
  readonly suggestions: number;
  readonly diffs: number;
  readonly patches: number;
  /** Suggestions that GitHub applied, all in one commit. */
  readonly applied: number;
  /** Terraform's verdict on the file after that; absent where nothing was applied. */
  readonly after?: string;
  /** Terraform's verdict with the diffs and patches applied on top; absent where nothing was offered, or one did not fit. */
  readonly whole?: string;
  /** Comments and reviews that a second run on the same head posted. */
  readonly twice: number;
  readonly violations: readonly string[];
  readonly exitCode: number | null;
  readonly seconds: number;
}

export async function runPull(
  { id, kind, draft, github }: MadePull,
  validate: (module: Module) => Promise<Validation>,
  engine: string,
  node: string | undefined,
): Promise<PullRow> {
  const run = () =>
    runAction(github, {
      action: resolve('action.yml'),
      inputs: { engine, 'max-suggestions': '100' },
      env: { PATH: process.env.PATH ?? '' },
      timeout: 120_000,
      ...(node && { node }),
    });
  const first = await run();
  const { comments } = github.state;
  const blocks = comments.filter(({ body }) => /^`{3,}suggestion$/m.test(body));
  const [posted, reviews] = [comments.length, github.state.reviews.length];
  await run();
  const twice = comments.length - posted + github.state.reviews.length - reviews;
  const applied =
    blocks.length === 0
      ? undefined
      : applySuggestion(
          github,
          blocks.map((comment) => comment.id),
        );
  const text = github.read(PATH) ?? '';
  const diffs = [
    ...comments.flatMap(({ body }) => diffsIn(body)),
    ...github.state.reviews.flatMap(({ body }) => diffsIn(body)),
  ];
  const whole = diffs.reduce<string | false>(
    (so, diff) => so !== false && applyPatch(so, diff, { fuzzFactor: 2 }),
    text,
  );
  return {
    id,
    kind,
    outcome: first.outputs.outcome ?? '',
    before: (await validate(moduleFromText(id, draft))).verdict,
    suggestions: blocks.length,
    diffs: posted - blocks.length,
    patches: diffs.length - (posted - blocks.length),
    applied: applied?.ok ? blocks.length : 0,
    ...(applied?.ok && { after: (await validate(moduleFromText(id, text))).verdict }),
    ...(posted + diffs.length > 0 &&
      whole !== false && { whole: (await validate(moduleFromText(id, whole))).verdict }),
    twice,
    violations: [
      ...github.violations,
      ...(applied && !applied.ok ? [`not applied: ${applied.reason}`] : []),
    ],
    exitCode: first.exitCode,
    seconds: first.milliseconds / 1000,
  };
}

/** The unified diffs in a comment. */
const diffsIn = (body: string): string[] =>
  [...body.matchAll(/^(`{3,})diff\n([\s\S]*?)^\1$/gm)].map(([, , diff = '']) => diff);
