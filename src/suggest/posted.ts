import { type Marker, readMarker, type Signing } from './marker.ts';

/** A review comment as GitHub has it, the first of its thread; the orchestration reads all pages of them. */
export interface ThreadComment {
  readonly id: string;
  /** Of the thread it begins. */
  readonly threadId: string;
  /** Who wrote it, as `isUs` knows them. */
  readonly author: string;
  readonly body: string;
  readonly path: string;
  /** Its last line in the head, from 1; absent where it is outdated: its lines have changed since. */
  readonly line?: number;
  /** Whether its suggestion was committed. */
  readonly isApplied: boolean;
  readonly resolvedBy?: 'us' | 'person';
  /** `outdated` is how we hide our own; any other reason is a person's. */
  readonly hiddenAs?: 'outdated' | 'other';
  /** Replies by anybody but bots. */
  readonly humanReplies: number;
  /** People with write access, or the pull request's author, who gave it a thumbs down. */
  readonly thumbsDown: number;
  /** Whether somebody with write access replied `/iac-dpo ignore`. */
  readonly isIgnored: boolean;
}

/** A review or a comment of the conversation, of anybody. */
export interface PostedText {
  readonly author: string;
  readonly body: string;
}

/** What of ours is on the pull request. */
export interface Existing {
  readonly comments: readonly ThreadComment[];
  readonly reviews: readonly PostedText[];
}

/** Whose markers may be believed: those of `author` (our login or id), and with `signing` only the signed ones. */
export interface Ourselves {
  readonly author: string;
  readonly signing?: Signing;
}

/** What became of a comment of ours. */
export type State =
  /** It can be committed. */
  | 'open'
  /** Its lines changed; it cannot be committed any more. */
  | 'outdated'
  /** People talk about it. */
  | 'discussed'
  /** A person said no. */
  | 'dismissed'
  /** Committed, or hidden or resolved by us: it says nothing any more. */
  | 'over';

/** A comment of ours with what its marker says. */
export interface Posted {
  readonly comment: ThreadComment;
  readonly marker: Extract<Marker, { kind: 'suggestion' | 'diff' }>;
  readonly state: State;
}

/** Our comments, by id. A marker that somebody else wrote, or that was copied to another file, is none. */
export function ourComments({ comments }: Existing, ourselves: Ourselves): readonly Posted[] {
  const posted = comments.flatMap((comment): Posted[] => {
    const marker = believed(comment, ourselves);
    return marker && 'path' in marker && marker.path === comment.path
      ? [{ comment, marker, state: stateOf(comment) }]
      : [];
  });
  return posted.sort((a, b) => (a.comment.id < b.comment.id ? -1 : 1));
}

/** The fingerprints of the patches in our reviews. */
export const ourPatches = ({ reviews }: Existing, ourselves: Ourselves): ReadonlySet<string> =>
  new Set(
    reviews.flatMap((review) => {
      const marker = believed(review, ourselves);
      return marker?.kind === 'review' ? marker.patches : [];
    }),
  );

/** Whether a comment of the conversation is the summary that is to be updated. */
export const isOurSummary = (comment: PostedText, ourselves: Ourselves): boolean =>
  believed(comment, ourselves)?.kind === 'summary';

const believed = ({ author, body }: PostedText, ourselves: Ourselves): Marker | undefined =>
  author === ourselves.author ? readMarker(body, ourselves.signing) : undefined;

function stateOf(comment: ThreadComment): State {
  const { isApplied, resolvedBy, hiddenAs, thumbsDown, isIgnored, humanReplies, line } = comment;
  // Committing a suggestion resolves its thread in the name of who committed it.
  if (isApplied) return 'over';
  if (isIgnored || thumbsDown > 0 || resolvedBy === 'person' || hiddenAs === 'other')
    return 'dismissed';
  if (resolvedBy === 'us' || hiddenAs === 'outdated') return 'over';
  if (humanReplies > 0) return 'discussed';
  return line === undefined ? 'outdated' : 'open';
}
