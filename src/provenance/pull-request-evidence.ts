import type { Evidence, PullRequestChannel } from './evidence.ts';
import { identify } from './identify.ts';
import { bodyLines } from './message/body-lines.ts';
import type { PullRequest } from './pull-request.ts';
import { shortText } from './short-text.ts';
import { AFFIXES, LABELS, LINES } from './signals/marks.ts';
import { WEIGHTS } from './signals/weights.ts';
import { strongest } from './strongest.ts';

/** Every sign that a language model made the pull request; what it says of a single line is `attribute`'s concern. */
export function evidenceOfPullRequest(pullRequest: PullRequest): readonly Evidence[] {
  const { title, body, headBranch, labels, author } = pullRequest;
  const opener = author && identify({ name: author.login, email: '', account: author });
  const affixed = (at: 'branch' | 'start-of-subject', text: string) =>
    AFFIXES.filter((signal) => signal.at === at && signal.pattern.test(text));
  return strongest([
    ...(opener ? [found('opened-by', opener, author.login)] : []),
    ...bodyLines(body).flatMap((line) =>
      LINES.filter((signal) => signal.in !== 'messages' && signal.line.test(line)).map((signal) =>
        found('body', signal, line),
      ),
    ),
    // A squash makes the subject of its title.
    ...affixed('start-of-subject', title).map((signal) => found('title', signal, title)),
    ...affixed('branch', headBranch).map((signal) => found('branch', signal, headBranch)),
    ...labels.flatMap((label) =>
      LABELS.filter((signal) => signal.label === label.toLowerCase()).map((signal) =>
        found('label', signal, label),
      ),
    ),
  ]);
}

const found = (
  channel: PullRequestChannel,
  signal: { readonly tool: string; readonly source: string; readonly weight?: number },
  seen: string,
): Evidence => ({
  tool: signal.tool,
  channel,
  says: 'model',
  weight: signal.weight ?? WEIGHTS[channel],
  seen: shortText(seen),
  source: signal.source,
});
