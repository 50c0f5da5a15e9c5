import type { Repair, Trial } from '../repair/repair.ts';
import type { Colours } from './colours.ts';
import { draftLine } from './draft-line.ts';
import { findingWords, placeWords } from './finding-words.ts';
import { cleanLine, withoutCommands } from './untrusted-text.ts';

/** How the repair came about: each finding, its candidates by score, what was said of them, and the choice. */
export function explainReport(repair: Repair, colours: Colours): string {
  const entries = repair.trace.map(({ round, finding, trials, reason, modernises }) => {
    const place = placeWords(finding, repair.draft, draftLine(finding, repair));
    const head = `${colours.dim(modernises ? 'modernise' : `round ${round}`)}  ${colours.cyan(place)}  ${findingWords(finding)}`;
    const lines = branches(trials, reason, colours);
    return `${[head, ...lines].join('\n')}\n`;
  });
  return withoutCommands(entries.join(''));
}

function branches(
  trials: readonly Trial[],
  reason: string | undefined,
  colours: Colours,
): readonly string[] {
  const tried = trials.map((trial) => {
    const { candidate, score } = trial;
    return `${outcome(trial, colours)} ${score.toFixed(2)}  ${cleanLine(candidate.title)}${said(trial, colours)}`;
  });
  const left = reason === undefined ? [] : [colours.yellow(`left: ${cleanLine(reason)}`)];
  const all = [...tried, ...left];
  return all.map(
    (line, index) => `  ${index === all.length - 1 ? '\u2514\u2500' : '\u251c\u2500'} ${line}`,
  );
}

function outcome({ outcome }: Trial, colours: Colours): string {
  switch (outcome) {
    case 'chosen':
      return colours.green('\u2714 chosen    ');
    case 'rejected':
      return colours.red('\u2718 rejected  ');
    case 'not-needed':
      return colours.dim('\u00b7 not needed');
  }
}

const said = ({ reason }: Trial, colours: Colours): string =>
  reason === undefined ? '' : colours.dim(` \u2014 ${cleanLine(reason)}`);
