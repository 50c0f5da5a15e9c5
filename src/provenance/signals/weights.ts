import type { Channel } from '../evidence.ts';

/**
 * What one sign of a channel is worth: about the share of hunks that a language model wrote among those that bear it.
 * The default threshold lies at 0.75, so what stands below it needs company.
 */
export const WEIGHTS: Readonly<Record<Channel, number>> = {
  // Nobody else can commit with the account, short of forging it on purpose.
  author: 0.98,
  // The agent may only have rebased or amended what a person wrote.
  committer: 0.85,
  // Written by the agent itself; the person may have had a hand in it too.
  'co-author': 0.95,
  // aider sets it on edits of its own only.
  'author-name': 0.95,
  // As a co-author, but some tools add theirs to every commit made beside them.
  trailer: 0.9,
  footer: 0.9,
  // A component of the same name is written so as well: "aider: pin the version".
  subject: 0.6,
  // Recorded while the lines were written.
  note: 0.97,
  // The same, but lines are counted at a moment before the commit and may be off by some.
  trace: 0.85,
  // The agent opened it; people push to its branch as well.
  'opened-by': 0.85,
  // The agent wrote the description, so it was there at the end; not all need be its own.
  body: 0.8,
  title: 0.6,
  // People name branches too, some after themselves.
  branch: 0.5,
  // Anybody with triage rights sets it, for whatever reason.
  label: 0.6,
};

/** Where a person is known to have typed the line, whatever else is said of the commit. */
export const KNOWN_PERSON = 0.95;

/** A person changed what a model wrote, or the other way round. */
export const MIXED = 0.8;

/** The hash of what the model wrote fits the lines, so nobody has touched them since. */
export const SAME_CONTENT = 0.95;

/**
 * What pull request evidence of a tool keeps for a commit without marks, where the tool marked other commits of the
 * pull request: it signs what it writes, so this one is rather a person's.
 */
export const UNSIGNED_BESIDE_SIGNED = 0.5;
