import type { GitHub } from '../../github/github.ts';

/** The same pull request, of which nobody asks again what was answered: for a look at what does not move. */
export const askedOnce = (github: GitHub): GitHub => ({
  ...github,
  pullRequest: once(github.pullRequest),
  commits: once(github.commits),
  reviewComments: once(github.reviewComments),
  permission: once(github.permission),
  reactionsTo: once(github.reactionsTo),
});

/** By the first argument; a pull request has one of each. */
function once<A extends unknown[], T>(
  ask: (...asked: A) => Promise<T>,
): (...asked: A) => Promise<T> {
  const known = new Map<unknown, Promise<T>>();
  return (...asked) => {
    const answer = known.get(asked[0]) ?? ask(...asked);
    known.set(asked[0], answer);
    return answer;
  };
}
