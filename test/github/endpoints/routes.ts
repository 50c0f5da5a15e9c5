import type { Route } from '../http/route.ts';
import { CONTENT_ROUTES } from './contents.ts';
import { CONVERSATION_ROUTES } from './conversation.ts';
import { FINDING_ROUTES } from './findings.ts';
import { GIT_ROUTES } from './git-data.ts';
import { PEOPLE_ROUTES } from './people.ts';
import { PULL_ROUTES } from './pull.ts';
import { REVIEW_COMMENT_ROUTES } from './review-comments.ts';
import { REVIEW_ROUTES } from './reviews.ts';

/** All of REST that this GitHub knows. */
export const ROUTES: readonly Route[] = [
  ...PULL_ROUTES,
  ...REVIEW_ROUTES,
  ...REVIEW_COMMENT_ROUTES,
  ...CONVERSATION_ROUTES,
  ...CONTENT_ROUTES,
  ...GIT_ROUTES,
  ...PEOPLE_ROUTES,
  ...FINDING_ROUTES,
];
