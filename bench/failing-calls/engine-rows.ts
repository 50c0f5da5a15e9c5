import type { Services, Validator } from '../../src/cli/services.ts';
import type { OpenCatalogue } from '../../src/schema/catalogue.ts';
import { openValidator } from '../../src/terraform/open-validator.ts';
import { type EngineCall, type EngineFault, openFakeEngine } from './engine.ts';
import { ENGINE_FAULTS } from './engine-faults.ts';
import { openHouse } from './house.ts';
import { openPlayer } from './play.ts';
import type { Rows } from './row.ts';
import { ALONE } from './scenarios.ts';
import { openStage } from './stage.ts';
import { type Violation, violation } from './violation.ts';

const NAME = 'container engine';

/** Every call of the container engine, with every fault. */
export const engineRows: Rows = async (draw, tell) => {
  let timeoutMs = PATIENT_MS;
  const house = openHouse((services) => containers(services, env, timeoutMs));
  await using engine = await openFakeEngine(() => house.services.catalogue());
  const env = { PATH: `${engine.folder}:${process.env.PATH}`, HOME: engine.folder };
  const scenario = {
    name: NAME,
    github: ALONE,
    steps: [{ kind: 'action', inputs: { engine: 'container' } } as const],
  };
  await using stage = await openStage(scenario, house, { env });
  const player = await openPlayer(scenario, stage, house);
  engine.calls.length = 0;
  stage.reset();
  await stage.perform();
  const calls = [...engine.calls];
  const all = Object.entries(ENGINE_FAULTS).flatMap(([fault, how]) =>
    calls.map((call) => ({
      fault,
      how,
      call,
      name: `${NAME} | ${fault} | ${call.what} ${call.index}`,
    })),
  );
  for (const { fault, how, call, name } of draw(all)) {
    const isIt = ({ what, index }: EngineCall) => what === call.what && index === call.index;
    const { violations, outcome } = await player.play({
      start: () => {
        engine.calls.length = 0;
        timeoutMs = how.kind === 'hang' ? IMPATIENT_MS : PATIENT_MS;
        engine.setFaults((one): EngineFault | undefined => (isIt(one) ? how : undefined));
      },
      look: () => leftBehind(engine.running, engine.clients()),
      stop: () => {
        timeoutMs = PATIENT_MS;
        engine.setFaults(() => undefined);
      },
    });
    tell({ scenario: NAME, fault, name, outcome, violations });
  }
};

const PATIENT_MS = 60_000;
const IMPATIENT_MS = 5000;

function leftBehind(containers: ReadonlySet<string>, clients: number): Violation[] {
  const words = [
    ...(containers.size > 0 ? [`containers ${[...containers].join(', ')}`] : []),
    ...(clients > 0 ? [`${clients} clients of the engine`] : []),
  ];
  return words.map((how) => violation('something left behind', how));
}

async function containers(
  services: Services,
  environment: Readonly<Record<string, string>>,
  timeoutMs: number,
): Promise<Validator> {
  const found = await openValidator('container', services.catalogue() as OpenCatalogue, {
    environment,
    core: 'terraform',
    containers: [{ engine: 'docker', image: 'fake' }],
    limits: { timeoutMs, memoryBytes: 1024 * 1024 * 1024 },
  });
  if (found.kind !== 'terraform') throw new Error(found.why);
  return found.validator;
}
