import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { execa } from 'execa';
import type { Outcome as EvaluationOutcome } from '../../src/evaluate/outcome.ts';
import { hashOf } from '../hash-of.ts';
import { keepRow, readKept } from '../jsonl.ts';

const FOLDER = 'tmp/evaluation';
const GOLDS = '../shared/corpus/iac-eval.jsonl';
const DRAFTS = '../shared/corpus/drafts-local-llm.jsonl';

/** Which outcomes of `npm run evaluate` are planned. */
const MEASURED = 'drafts local-llm rules';

/** What functional.py says of one text. */
interface Outcome {
  readonly plan: boolean;
  /** Null where the policy could not be run. */
  readonly correct: boolean | null;
}

export interface Functional {
  readonly rows: number;
  readonly before: { readonly plan: number; readonly correct: number };
  readonly after: { readonly plan: number; readonly correct: number };
  /** Ids that passed before and fail now. */
  readonly broken: readonly string[];
  readonly gained: readonly string[];
  /** Rows whose repair asks for a variable without a value, which no plan without input can give. */
  readonly asksForVariable: number;
}

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { rows: { type: 'string', default: '200' } },
  });
  const policies = new Set(readKept(GOLDS).flatMap(({ row, rego }) => (rego ? [row] : [])));
  const drafts = readKept(DRAFTS)
    .filter(({ iac_eval_row: row }) => policies.has(row))
    .sort((a, b) => (hashOf(String(a.id)) < hashOf(String(b.id)) ? -1 : 1))
    .slice(0, Number(values.rows));
  const repaired = new Map(
    (readKept(`${FOLDER}/outcomes.jsonl`) as unknown as EvaluationOutcome[])
      .filter(({ protocol, corpus, system }) => `${protocol} ${corpus} ${system}` === MEASURED)
      .map(({ id, result }) => [id, result]),
  );
  const before = await run('before', drafts);
  const changed = drafts.flatMap((row) => {
    const draft = repaired.get(String(row.id));
    return draft === undefined || draft === row.draft ? [] : [{ ...row, draft }];
  });
  const after = new Map([...before, ...(await run('after', changed))]);
  const result = compare(drafts, before, after, changed);
  writeFileSync(`${FOLDER}/functional.json`, `${JSON.stringify(result, undefined, 2)}\n`);
  console.log(result);
}

/** Texts that were run before are not run again. */
async function run(
  name: string,
  rows: readonly Record<string, unknown>[],
): Promise<Map<unknown, Outcome>> {
  const cache = new Map(
    readKept(`${FOLDER}/functional-known.jsonl`).map((row) => [
      row.text,
      row as unknown as Outcome,
    ]),
  );
  const missing = rows.filter(({ draft }) => !cache.has(hashOf(String(draft))));
  if (missing.length > 0) {
    const [input, output] = [`${FOLDER}/functional-in.jsonl`, `${FOLDER}/functional-${name}.jsonl`];
    writeFileSync(input, missing.map((row) => `${JSON.stringify(row)}\n`).join(''));
    await execa('python3', ['../shared/tools/functional.py', GOLDS, input, output], {
      stdio: 'inherit',
    });
    const outcomes = new Map(readKept(output).map((row) => [row.id, row]));
    for (const { id, draft } of missing) {
      const outcome = outcomes.get(id);
      if (!outcome) continue;
      cache.set(hashOf(String(draft)), outcome as unknown as Outcome);
      keepRow(`${FOLDER}/functional-known.jsonl`, { ...outcome, text: hashOf(String(draft)) });
    }
  }
  return new Map(
    rows.flatMap(({ id, draft }) => {
      const outcome = cache.get(hashOf(String(draft)));
      return outcome ? [[id, outcome] as const] : [];
    }),
  );
}

function compare(
  drafts: readonly Record<string, unknown>[],
  before: ReadonlyMap<unknown, Outcome>,
  after: ReadonlyMap<unknown, Outcome>,
  changed: readonly Record<string, unknown>[],
): Functional {
  const passes = (of: ReadonlyMap<unknown, Outcome>, id: unknown) => of.get(id)?.correct === true;
  const count = (of: ReadonlyMap<unknown, Outcome>) => ({
    plan: drafts.filter(({ id }) => of.get(id)?.plan).length,
    correct: drafts.filter(({ id }) => passes(of, id)).length,
  });
  const ids = drafts.map(({ id }) => String(id));
  return {
    rows: drafts.length,
    before: count(before),
    after: count(after),
    broken: ids.filter((id) => passes(before, id) && !passes(after, id)),
    gained: ids.filter((id) => !passes(before, id) && passes(after, id)),
    asksForVariable: changed.filter(
      ({ id, draft }) =>
        after.get(id)?.plan === false && /variable "[^"]+" \{(?![^}]*default)/.test(String(draft)),
    ).length,
  };
}
