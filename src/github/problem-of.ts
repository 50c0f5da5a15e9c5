import { answeredWith, graphqlErrors } from './answer.ts';
import type { Asked } from './asked.ts';
import type { Problem } from './outcome.ts';
import { refusal } from './refusal.ts';
import { refusedByGraphql } from './refused-by-graphql.ts';
import { silence } from './silence.ts';

/** What an error of Octokit, of `fetch` or of reading an answer comes to. */
export function problemOf(error: unknown, asked: Asked): Problem {
  const errors = graphqlErrors(error, asked);
  if (errors) return refusedByGraphql(errors, asked);
  const answer = answeredWith(error, asked);
  return (answer && refusal(answer, asked)) ?? silence(error, asked);
}
