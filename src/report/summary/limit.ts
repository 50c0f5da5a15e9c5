/** "Job summaries are isolated between steps and each step is restricted to a maximum size of 1MiB." Bytes of UTF-8. */
export const SUMMARY_LIMIT = 1024 * 1024;
