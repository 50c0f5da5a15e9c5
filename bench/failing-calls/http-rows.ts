import type { CallSeen } from '../../test/github/http/faults.ts';
import { openHouse } from './house.ts';
import { type Case, casesOf, openPlayer, planOf } from './play.ts';
import type { Rows } from './row.ts';
import { SCENARIOS } from './scenarios.ts';
import { openStage } from './stage.ts';

/** Every call to GitHub of a scenario, with every fault. */
export const httpRows =
  (named: string, onHang: () => void): Rows =>
  async (draw, tell) => {
    const scenario = SCENARIOS.find(({ name }) => name === named);
    if (!scenario) throw new Error(`there is no scenario ${named}`);
    const house = openHouse();
    await using stage = await openStage(scenario, house, { onHang });
    const player = await openPlayer(scenario, stage, house);
    const isCommand = scenario.steps.some(({ kind }) => kind === 'feedback');
    const all = casesOf(scenario.name, player.calls.length, isCommand)
      .filter((one) => !isAnswer(one, player.calls[one.index]))
      .map((one) => ({
        one,
        name: `${one.scenario} | ${one.fault} | ${one.span} | call ${one.index}`,
      }));
    for (const { one, name } of draw(all)) {
      const { violations, calls, outcome } = await player.play({
        plan: planOf(one),
        isBelievable: (BELIEVED[scenario.name] ?? []).includes(one.fault),
      });
      const call = calls[one.index];
      const where = call ? `${call.method} ${call.path}` : 'not reached';
      tell({
        scenario: scenario.name,
        fault: one.fault,
        name,
        where,
        calls: player.calls.length,
        outcome,
        violations,
      });
    }
  };

/** That nobody of a name is there is how GitHub says that somebody may nothing. */
const isAnswer = ({ fault }: Case, call: CallSeen | undefined): boolean =>
  (fault === '404' || fault === '410') && call?.path.endsWith('/permission') === true;

const BELIEVED: Readonly<Record<string, readonly string[]>> = {
  // A force push may have taken away what feedback is about, and a push may come in between.
  feedback: ['404', '409', '410', '422', 'head moved'],
  // A branch may be protected; then the run suggests.
  'commit mode': ['401', '403', '404', '409', '410', '422', '451'],
};
