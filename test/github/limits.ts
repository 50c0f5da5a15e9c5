/** GitHub's limits. Tests lower them to reach them cheaply. */
export interface Limits {
  /** "Responses include a maximum of 3000 files." (REST, list pull requests files) */
  readonly listedFiles: number;
  /** "Sorry, the diff exceeded the maximum number of files (300)." (406 of the diff media type) */
  readonly diffFiles: number;
  /** "Sorry, the diff exceeded the maximum number of lines (20000)." (the same) */
  readonly diffLines: number;
  /** Docs, repository limits: a single file's raw diff above 500 KB is not loaded; its row then has no `patch`. In bytes. */
  readonly patchBytes: number;
  /** Patch lines of one page after which rows come with zeros and no patch (community discussion 213491). */
  readonly pagePatchLines: number;
  /** "Body is too long (maximum is 65536 characters)" */
  readonly bodyCharacters: number;
  /** Undocumented; suggest-changes met it. */
  readonly commentsPerReview: number;
  /** "In general, no more than 80 content-generating requests per minute … are allowed." (rate limits for the REST API) */
  readonly contentPerMinute: number;
  /** Primary limit of a GITHUB_TOKEN: "1,000 requests per hour per repository". */
  readonly requestsPerHour: number;
  /** "The limit for the tree array is 100,000 entries with a maximum size of 7 MB when using the recursive parameter." */
  readonly treeEntries: number;
  /** Files of 1 to 100 MB: "the content field will be an empty string and the encoding field will be none". In bytes. */
  readonly contentBytes: number;
  /** "limited to a maximum of 50 annotations per API request" (check runs) */
  readonly annotationsPerRequest: number;
}

export const GITHUB_LIMITS: Limits = {
  listedFiles: 3_000,
  diffFiles: 300,
  diffLines: 20_000,
  patchBytes: 500 * 1024,
  pagePatchLines: 20_000,
  bodyCharacters: 65_536,
  commentsPerReview: 100,
  contentPerMinute: 80,
  requestsPerHour: 1_000,
  treeEntries: 100_000,
  contentBytes: 1024 * 1024,
  annotationsPerRequest: 50,
};
