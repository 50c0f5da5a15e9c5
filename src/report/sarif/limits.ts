/** "Results per run: 25,000", above which "the SARIF file is rejected" (GitHub, SARIF support for code scanning). */
export const MOST_RESULTS = 25_000;

/** "For each gzip-compressed SARIF file, SARIF upload supports a maximum size of 10 MB" (same page). */
export const MOST_GZIP_BYTES = 10_000_000;

/** Of a rule's `name`: "Limited to 255 characters" (same page). */
export const LONGEST_RULE_NAME = 255;

/** Of a rule's `shortDescription` and `fullDescription`: "Limited to 1024 characters" (same page). */
export const LONGEST_DESCRIPTION = 1024;

/** "Tags per rule: 20. Only 10 tags will be included" (same page). */
export const MOST_TAGS = 10;
