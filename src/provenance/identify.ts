import type { Person } from './commit.ts';
import { ACCOUNTS, EMAILS } from './signals/identities.ts';

/** An agent that a name and address, or an account, belong to. */
export interface Identity {
  readonly tool: string;
  readonly source: string;
}

/**
 * The agent somebody is. Names say nothing: Claude, Devin, Jules and Cody are people too. An account counts by its
 * number, an address as a whole.
 */
export function identify(person: Person): Identity | undefined {
  const email = person.email.trim().toLowerCase();
  return (
    ACCOUNTS.find(({ id }) => id === person.account?.id || id === noreplyId(email)) ??
    EMAILS.find((signal) => signal.email === email)
  );
}

/**
 * The number of the account in the address that GitHub gives out, `ID+LOGIN@users.noreply.github.com`; the domain
 * alone is that of every person who hides their address.
 */
function noreplyId(email: string): number | undefined {
  const [, id] = /^(\d{1,12})\+[^@\s]+@users\.noreply\.github\.com$/.exec(email) ?? [];
  return id === undefined ? undefined : Number(id);
}

/** `Name <address>` as trailers have it; undefined where there is no address. */
export function personOf(text: string): Person | undefined {
  const [, name = '', email] = /^([^<>]*)<([^<>\s]+)>/.exec(text) ?? [];
  return email === undefined ? undefined : { name: name.trim(), email };
}
