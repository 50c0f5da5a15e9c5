import type { GitHub } from '../../github/github.ts';
import type { PullRequest } from '../../github/pull-request.ts';
import type { ReviewComment } from '../../github/review-comments.ts';
import { isOurs, type Self } from '../../github/self.ts';
import type { Decision } from '../../preference/feedback/feedback-choice.ts';
import type { Feedback } from '../../preference/feedback/feedback-row.ts';
import { wasTaken } from '../../preference/feedback/was-taken.ts';
import type { SchemaCatalogue } from '../../schema/schema.ts';
import { type Marker, readMarker } from '../../suggest/marker.ts';
import { ourComments, type Posted } from '../../suggest/posted.ts';
import { OURSELVES, readExisting } from '../read-existing.ts';
import { answered } from '../stopped-error.ts';
import { askedOnce } from './asked-once.ts';
import { decisionOf } from './decision-of.ts';
import { proposalOf, textAt } from './proposal.ts';
import { whatBecame } from './what-became.ts';
import { type Decided, NOBODY, whoCommitted, whoDecided, whoSaidNo } from './who-decided.ts';

/** What became of a suggestion; with the decision behind it where a trusted person committed it as it was. */
export interface Collected {
  readonly feedback: Feedback;
  readonly decision?: Decision;
}

/**
 * What became of the suggestions of a pull request that `poster` made; nobody else's marker is believed. `catalogue`
 * absent: without decisions. Throws StoppedError.
 */
export async function collectFeedback(
  asked: GitHub,
  poster: Self,
  catalogue: SchemaCatalogue | undefined,
): Promise<readonly Collected[]> {
  const github = askedOnce(asked);
  const { value: comments } = answered(await github.reviewComments());
  // Most pull requests have none of ours, and cost one request.
  const isMarked = (comment: ReviewComment) =>
    isOurs(comment, poster) && readMarker(comment.body)?.kind === 'suggestion';
  const paths = new Set(comments.filter(isMarked).map(({ path }) => path));
  if (paths.size === 0) return [];
  const pull = answered(await github.pullRequest());
  const head = new Map<string, Buffer>();
  for (const path of paths) {
    const bytes = await textAt(github, pull.head.sha, path);
    if (bytes) head.set(path, bytes);
  }
  const posted = ourComments(await readExisting(github, pull, poster, head), { author: OURSELVES });
  const collected: Collected[] = [];
  for (const one of posted) {
    const comment = comments.find(({ nodeId }) => nodeId === one.comment.id);
    if (comment && isSuggestion(one.marker))
      collected.push(
        await collect(
          { ...one, marker: one.marker },
          comment,
          { github, pull, comments, head },
          catalogue,
        ),
      );
  }
  return collected;
}

type SuggestionMarker = Posted['marker'] & { readonly kind: 'suggestion' };

const isSuggestion = (marker: Marker): marker is SuggestionMarker => marker.kind === 'suggestion';

interface Page {
  readonly github: GitHub;
  readonly pull: PullRequest;
  readonly comments: readonly ReviewComment[];
  /** Texts of the head by path. */
  readonly head: ReadonlyMap<string, Buffer>;
}

async function collect(
  { comment: told, marker }: Posted & { readonly marker: SuggestionMarker },
  comment: ReviewComment,
  page: Page,
  catalogue: SchemaCatalogue | undefined,
): Promise<Collected> {
  const { github, pull, head } = page;
  const proposal = await proposalOf(github, comment, marker.head);
  const now = head.get(marker.path);
  const isTakenIn = (text: Buffer | undefined): boolean =>
    proposal !== undefined && text !== undefined && wasTaken({ ...proposal, now: text });
  const isApplied = told.line === undefined && isTakenIn(now);
  const outcome = whatBecame({ ...told, isApplied }, now !== undefined);
  const decided = await decidedBy(page, comment, outcome, marker.head, async (commit) =>
    isTakenIn(await textAt(github, commit, marker.path)),
  );
  const repository = pull.base.repository ?? `${github.repository.owner}/${github.repository.name}`;
  const { fingerprint, findings, proof, controller, tool } = marker;
  const feedback: Feedback = {
    id: `${repository}#${pull.number}/${fingerprint}`,
    repository,
    pullRequest: pull.number,
    path: marker.path,
    fingerprint,
    findings,
    proof,
    controller,
    tool,
    head: marker.head,
    outcome,
    ...decided,
    at: comment.createdAt,
  };
  const isLesson = outcome === 'committed' && decided.trusted && catalogue && proposal;
  const decision = isLesson
    ? await decisionOf(github, marker, proposal.edit, catalogue)
    : undefined;
  return { feedback, ...(decision && { decision }) };
}

async function decidedBy(
  { github, pull, comments }: Page,
  comment: ReviewComment,
  outcome: Feedback['outcome'],
  since: string,
  isTaken: (commit: string) => Promise<boolean>,
): Promise<Decided> {
  if (outcome === 'committed')
    return whoDecided(github, pull, await whoCommitted(github, pull, since, isTaken));
  if (outcome === 'dismissed')
    return whoDecided(github, pull, await whoSaidNo(github, comment, comments));
  return NOBODY;
}
