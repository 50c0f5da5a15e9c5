/** What breaks, in the words of the table. */
export type Broken =
  | 'two identical comments'
  | 'a text that was not validated'
  | 'success, though something is missing'
  | 'no summary'
  | 'something left behind'
  | 'a second run does not converge'
  | "against GitHub's description"
  | 'a fault of ours';

export interface Violation {
  readonly broken: Broken;
  readonly how: string;
}

export const violation = (broken: Broken, how: string): Violation => ({ broken, how });
