/** What GitHub was asked, for the sentence that says what came of it. */
export interface Asked {
  /** Fits behind "GitHub refused to …": `read the pull request`. */
  readonly what: string;
  readonly doing: 'read' | 'write';
  /** Makes words that are not ours fit for the sentence, and takes the token out of them. */
  readonly clean: (words: string) => string;
}
