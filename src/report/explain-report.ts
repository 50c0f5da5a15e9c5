import type { Repair, Trial } from '../repair/repair.ts';
import type { Colours } from './colours.ts';
import { draftLine } from './draft-line.ts';
import { findingWords, placeWords } from './finding-words.ts';
import { cleanLine, withoutCommands } from './untrusted-text.ts';

/** How the repair came about: each finding, its candidates by score, what was said of them, and the choice. */
export function explainReport(repair: Repair, colours: Colours): string {
  const entries = repair.trace.map(({ round, finding, trials }) => {
    const place = placeWords(finding, repair.draft, draftLine(finding, repair));
    const head = `${colours.dim(`round ${round}`)}  ${colours.cyan(place)}  ${findingWords(finding)}`;
    const lines =
      trials.length === 0
        ? [`  \u2514\u2500 ${colours.dim('no candidate')}`]
        : branches(trials, colours);
    return `${[head, ...lines].join('\n')}\n`;
  });
  return withoutCommands(entries.join(''));
}

const branches = (trials: readonly Trial[], colours: Colours): readonly string[] =>
  trials.map((trial, index) => {
    const twig = index === trials.length - 1 ? '\u2514\u2500' : '\u251c\u2500';
    const { title, score } = trial.candidate;
    return `  ${twig} ${outcome(trial, colours)} ${score.toFixed(2)}  ${cleanLine(title)}${said(trial, colours)}`;
  });

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
