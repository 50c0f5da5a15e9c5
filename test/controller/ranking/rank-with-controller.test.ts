import { describe, expect, test } from '@jest/globals';
import type { Controller } from '../../../src/controller/controller.ts';
import { ControllerError } from '../../../src/controller/controller-error.ts';
import { rankWithController } from '../../../src/controller/ranking/rank-with-controller.ts';
import { checkerErrors, contextOf } from '../../../src/repair/context.ts';
import { propose } from '../../../src/repair/propose.ts';
import { moduleOf, textsOf } from '../../support/module-of.ts';
import { catalogue, repairByChecker } from '../../support/repair-by-checker.ts';

const DRAFT =
  'resource "aws_db_instance" "a" {\n  instance_class = "db.t3.micro"\n  name = "x"\n}\n';

/** A model that answers `scores`, and keeps what it was asked. */
function modelThat(scores: (candidates: readonly string[]) => readonly number[]) {
  const asked: { prefix: string; candidates: readonly string[] }[] = [];
  const controller = {
    score: async (prefix: string, candidates: readonly string[]) => {
      asked.push({ prefix, candidates });
      return scores(candidates);
    },
  } as unknown as Controller;
  return { controller, asked };
}

function request() {
  const module = moduleOf(DRAFT);
  const context = contextOf(module, catalogue);
  const finding = checkerErrors(module, catalogue).find(
    ({ kind }) => kind === 'unsupported-argument',
  );
  if (!finding) throw new Error('the draft is right');
  const proposal = propose(context, finding);
  if ('abstained' in proposal) throw new Error(proposal.abstained);
  return { context, finding, candidates: proposal.candidates };
}

const EVEN = { length: 0, rules: 10 };

describe('a ranker with a controller', () => {
  test('asks once for all candidates, behind one prompt', async () => {
    const { controller, asked } = modelThat((candidates) => candidates.map(() => -1));
    await rankWithController(controller, EVEN).score(request());
    expect(asked).toHaveLength(1);
    expect(asked[0]?.prefix).toMatch(/^#finding\n-unsupported argument name[\s\S]*#edit\n$/);
    expect(asked[0]?.candidates).toContain('3\n|  db_name = "x"\n#end\n');
  });

  test('prefers what the model finds likely, as far as it has a say', async () => {
    const { controller } = modelThat((candidates) =>
      candidates.map((text) => (text === '3\n#end\n' ? 0 : -50)),
    );
    const { candidates, ...rest } = request();
    const removal = candidates.findIndex(({ action }) => action === 'delete-argument');
    const silent = await rankWithController(controller, { length: 0, rules: 1e9 }).score({
      candidates,
      ...rest,
    });
    silent.forEach((score, index) => {
      expect(score).toBeCloseTo(candidates[index]?.score ?? 0, 5);
    });
    const heard = await rankWithController(controller, { length: 0, rules: 1 }).score({
      candidates,
      ...rest,
    });
    expect(heard.indexOf(Math.max(...heard))).toBe(removal);
  });

  test('leaves it to the rules where the model fails', async () => {
    const { controller } = modelThat(() => {
      throw new ControllerError('not-finite', 'no numbers');
    });
    const { candidates, ...rest } = request();
    const scores = await rankWithController(controller, EVEN).score({ candidates, ...rest });
    expect(scores).toEqual(candidates.map(({ score }) => score));
  });

  test('does not hide a fault of our own', async () => {
    const { controller } = modelThat(() => {
      throw new TypeError('ours');
    });
    await expect(rankWithController(controller, EVEN).score(request())).rejects.toThrow(TypeError);
  });

  test('stops when it is aborted', async () => {
    const reason = new Error('stopped');
    const { controller } = modelThat(() => {
      throw new ControllerError('aborted', 'stopped');
    });
    const ranker = rankWithController(controller, EVEN, AbortSignal.abort(reason));
    await expect(ranker.score(request())).rejects.toBe(reason);
  });

  test('cannot make a repair that the gates refuse, whatever it prefers', async () => {
    const { controller } = modelThat((candidates) => candidates.map((text) => -text.length));
    const ranker = rankWithController(controller, { length: 0, rules: 0.01 });
    const { after, gates, repaired } = await repairByChecker(moduleOf(DRAFT), { ranker });
    expect(after.verdict === 'valid' || textsOf(repaired)['main.tf'] === DRAFT).toBe(true);
    expect(gates.every(({ passed }) => passed)).toBe(true);
  });
});
