/** Who an agent is on GitHub and in commits. The number stays when the login changes. */
export interface AccountSignal extends Signal {
  readonly id: number;
  readonly login: string;
}

/** An address that only the agent writes with; small letters. */
export interface EmailSignal extends Signal {
  readonly email: string;
}

/** A trailer of a commit; `key` in small letters, `value` holds for the whole of it. */
export interface TrailerSignal extends Signal {
  readonly key: string;
  readonly value: RegExp;
}

/** A whole line of a message or of a description. */
export interface LineSignal extends Signal {
  readonly line: RegExp;
  /** Bodies are those of pull requests. */
  readonly in: 'messages' | 'bodies' | 'both';
}

/** How a name, a subject or a branch begins or ends. */
export interface AffixSignal extends Signal {
  readonly at: 'end-of-author-name' | 'start-of-subject' | 'branch';
  readonly pattern: RegExp;
}

/** The whole of a label; small letters. */
export interface LabelSignal extends Signal {
  readonly label: string;
}

interface Signal {
  readonly tool: string;
  /** Where it differs from what its channel is worth, with the reason beside it. */
  readonly weight?: number;
  /** Who says that the tool does this. */
  readonly source: string;
}
