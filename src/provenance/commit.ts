/** A commit of a pull request, as git or the GitHub API tells it. */
export interface Commit {
  /** 40 or 64 hexadecimal digits, small. */
  readonly sha: string;
  /** More than one: a merge. */
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  /** Subject, body and trailers as stored. */
  readonly message: string;
  /** Files it changed, relative to the top of the repository, where that is known. */
  readonly paths?: readonly string[];
}

export interface Person {
  readonly name: string;
  readonly email: string;
  /** Only the API knows it. */
  readonly account?: Account;
}

/** A GitHub account. */
export interface Account {
  /** Never changes, unlike the login. */
  readonly id: number;
  readonly login: string;
  /** `User`, `Bot`, `Organization`, … */
  readonly type: string;
}
