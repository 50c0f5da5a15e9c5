import { cp, mkdtemp, readdir, rm, truncate, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenedRanker } from '../../src/cli/services.ts';
import { ControllerError } from '../../src/controller/controller-error.ts';
import { failureWords } from '../../src/controller/failure-words.ts';
import { openController } from '../../src/controller/open-controller.ts';
import {
  rankWithController,
  UNTRAINED,
} from '../../src/controller/ranking/rank-with-controller.ts';
import { writeBundle } from '../bundle.js';
import { openHouse } from './house.ts';
import { openPlayer } from './play.ts';
import type { Rows } from './row.ts';
import { ALONE } from './scenarios.ts';
import { openStage } from './stage.ts';

const NAME = 'model of the controller';
const TINY_MODEL = 'test/fixtures/controller/tiny-model';

/** A model that cannot be opened, and one whose answers are none. */
export const modelRows: Rows = async (draw, tell) => {
  const folder = await mkdtemp(join(tmpdir(), 'failing-calls-model-'));
  const worker = await writeBundle('../src/controller/worker/main.ts');
  try {
    const opening = (model: string) => () => openRanker(model, worker);
    const faults = { ...(await spoilt(folder, opening)), ...BAD_RANKERS };
    let open = opening(TINY_MODEL);
    const house = openHouse();
    const services = { ...house.services, ranker: () => open() };
    const scenario = {
      name: NAME,
      github: ALONE,
      steps: [{ kind: 'action', inputs: { controller: 'any' } } as const],
    };
    await using stage = await openStage(scenario, { ...house, services });
    const player = await openPlayer(scenario, stage, house);
    const all = Object.entries(faults).map(([fault, bad]) => ({
      fault,
      bad,
      name: `${NAME} | ${fault}`,
    }));
    for (const { fault, bad, name } of draw(all)) {
      const { violations, outcome } = await player.play({
        start: () => {
          open = bad;
        },
        stop: () => {
          open = opening(TINY_MODEL);
        },
      });
      tell({ scenario: NAME, fault, name, outcome, violations });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(worker, { force: true });
  }
};

/** As `wireRanker` does it, with a worker of this source. */
async function openRanker(folder: string, worker: URL): Promise<OpenedRanker> {
  const controller = await openController(folder, { worker });
  return {
    name: controller.description.name,
    ranker: rankWithController(controller, UNTRAINED),
    failed: () => failureWords(controller),
    [Symbol.asyncDispose]: () => controller[Symbol.asyncDispose](),
  };
}

/** Copies of a random model, each with another file missing, cut or of other bytes. */
async function spoilt(
  folder: string,
  opening: (model: string) => () => Promise<OpenedRanker>,
): Promise<Record<string, () => Promise<OpenedRanker>>> {
  const rows: Record<string, () => Promise<OpenedRanker>> = {};
  for (const file of await readdir(TINY_MODEL))
    for (const [how, spoil] of Object.entries(SPOILS)) {
      const copy = join(folder, `${how} ${file}`.replaceAll(' ', '-'));
      await cp(TINY_MODEL, copy, { recursive: true });
      await spoil(join(copy, file));
      rows[`${file} ${how}`] = opening(copy);
    }
  return rows;
}

const SPOILS: Readonly<Record<string, (file: string) => Promise<void>>> = {
  'is missing': unlink,
  'is cut': (file) => truncate(file, 100),
  'has other bytes': (file) => writeFile(file, 'not this'),
};

const ranker =
  (score: (count: number) => Promise<readonly number[]>) => async (): Promise<OpenedRanker> => ({
    name: 'tiny',
    ranker: { score: ({ candidates }) => score(candidates.length) },
    failed: () => undefined,
    [Symbol.asyncDispose]: async () => {},
  });

const BAD_RANKERS: Readonly<Record<string, () => Promise<OpenedRanker>>> = {
  'scores are NaN': ranker(async (count) => Array(count).fill(Number.NaN)),
  'scores are infinite': ranker(async (count) => Array(count).fill(Number.POSITIVE_INFINITY)),
  'scores are too few': ranker(async () => []),
  'ranking throws': ranker(async () => {
    throw new ControllerError('crashed', 'the session broke');
  }),
  'no memory for the model': async () => {
    throw new Error('std::bad_alloc');
  },
};
