/** "Responses include a maximum of 3000 files." (list pull requests files) */
export const MOST_LISTED_FILES = 3000;

/** "Lists a maximum of 250 commits for a pull request." (list commits on a pull request) */
export const MOST_LISTED_COMMITS = 250;

/** "The number of results per page (max 100)." (every list) */
export const PAGE_SIZE = 100;

/** "body is too long (maximum is 65536 characters)": reviews, comments and their replies. */
export const MOST_BODY_CHARACTERS = 65_536;

/** Not documented; a review with more is refused (parkerbxyz/suggest-changes). */
export const MOST_REVIEW_COMMENTS = 100;

/** Ours: beyond, a pull request's commits are told as a gap. */
export const MOST_COMMIT_PAGES = 20;

/** Ours: a conversation of 5,000 comments; beyond, what is there is told as a gap. */
export const MOST_COMMENT_PAGES = 50;

/** Ours: how many files that came without a patch are asked for one by one. */
export const MOST_SINGLE_FILES = 50;

/** Ours: two blobs each, of the 1,000 requests an hour that GITHUB_TOKEN has for a repository. */
export const MOST_COMPARED_FILES = 200;

/**
 * "If GitHub takes more than 10 seconds to process an API request, GitHub will terminate the request."
 * The rest is for the way there and a large body back.
 */
export const ANSWER_TIMEOUT_MS = 30_000;

/** A blob of 10 MiB in base64 with room; the largest blob GitHub gives is ten times that. */
export const MOST_ANSWER_BYTES = 32 * 1024 * 1024;

/** A renamed repository answers 301 once; a chain is a fault. */
export const MOST_REDIRECTS = 3;

/** Reads only; the pauses grow with the square: 1, 4 and 9 seconds. */
export const MOST_READ_RETRIES = 3;

/** "Wait at least one second between each request" that writes (best practices for using the REST API). */
export const WRITE_PAUSE_MS = 1000;

/** Of writes that notify people; what Octokit's throttling plugin takes for enough. */
export const NOTIFICATION_PAUSE_MS = 3000;

/** All waiting of one run for GitHub's limits together: a runner that sleeps for an hour is an outage. */
export const MOST_LIMIT_WAIT_MS = 120_000;

/** "If retry-after is missing, wait for at least one minute" (best practices for using the REST API). */
export const LIMIT_WAIT_MS = 60_000;

/** After a write whose answer was lost: how long GitHub may take until it shows what it did. */
export const LOOK_PAUSES_MS: readonly number[] = [1000, 5000];

/** GHES 3.9 and newer know it. */
export const API_VERSION = '2022-11-28';
