import type { GitHub } from '../../test/github/start-github.ts';
import type { Acted } from './act.ts';
import { picture, timeless } from './picture.ts';
import type { Performed } from './stage.ts';
import { type Violation, violation } from './violation.ts';

/** A success may only be told where everything is as after a run without faults. */
export function falsePraise(
  github: GitHub,
  { acted, isDone }: Performed,
  faultless: Told,
): Violation[] {
  const last = acted.at(-1);
  if (!isDone || !last || !isPraise(last)) return [];
  const now = toldBy(github, last);
  // A thread of a hidden comment is resolved as a courtesy, by the next run if not by this one.
  const seen = ({ picture }: Told) => picture.replace(/"resolvedBy":"[^"]*"/g, '"resolvedBy":null');
  if (now.outcome !== faultless.outcome)
    return [
      violation(
        'success, though something is missing',
        `outcome ${now.outcome}, without faults ${faultless.outcome}`,
      ),
    ];
  if (seen(now) === seen(faultless) && now.summary === faultless.summary) return [];
  return [violation('success, though something is missing', firstDifference(now, faultless))];
}

/** What people can see after a run. */
export interface Told {
  readonly picture: string;
  readonly summary: string;
  readonly outcome: string;
  /** All outputs but how many comments are new. */
  readonly outputs: string;
}

export function toldBy(github: GitHub, last: Acted | undefined): Told {
  const { suggested: _, sarif, ...outputs } = last?.outputs ?? {};
  return {
    picture: picture(github),
    summary: timeless(last?.summary ?? ''),
    outcome: outputs.outcome ?? '',
    outputs: JSON.stringify({ ...outputs, sarif: sarif !== undefined, code: last?.exitCode }),
  };
}

/** `isOpenOnly`: what is folded away, and the reviews that it came with, may differ. */
export function divergence(one: Told, other: Told, isOpenOnly: boolean): Violation[] {
  const [now, faultless] = isOpenOnly ? [openOnly(one), openOnly(other)] : [one, other];
  if (
    now.picture === faultless.picture &&
    now.summary === faultless.summary &&
    now.outputs === faultless.outputs
  )
    return [];
  return [violation('a second run does not converge', firstDifference(now, faultless))];
}

const openOnly = (told: Told): Told => ({
  ...told,
  picture: told.picture
    .split('\n')
    .filter((line) => !/"on":"review"|"line":"outdated"|"minimized":"/.test(line))
    .join('\n'),
});

/**
 * A run that may not write is a report, says so in a warning and counts 0 suggestions; one whose asker may not ask says
 * so too.
 */
const isPraise = ({ exitCode, outputs, log }: Acted): boolean =>
  exitCode === 0 &&
  outputs.outcome !== 'incomplete' &&
  outputs.outcome !== 'failed' &&
  !/^::(?:warning::GitHub does not let this token|notice::.* is not followed)/m.test(log);

function firstDifference(now: Told, faultless: Told): string {
  for (const key of ['outputs', 'picture', 'summary'] as const) {
    const [here, there] = [now[key].split('\n'), faultless[key].split('\n')];
    const extra = here.find((line) => !there.includes(line));
    const missing = there.find((line) => !here.includes(line));
    if (here.join() !== there.join())
      return `${key}: ${cut(extra) ?? 'nothing'} instead of ${cut(missing) ?? 'nothing'}`;
  }
  return 'nothing';
}

const cut = (line: string | undefined): string | undefined => line?.slice(0, MOST_CHARACTERS);
const MOST_CHARACTERS = 400;
