/** The paper's window of drafts. */
export const MOST_ANSWER_TOKENS = 4096;
