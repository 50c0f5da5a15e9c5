import { z } from 'zod';
import type { Asked } from './asked.ts';

/** An answer of GitHub's REST API that is no success. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The API's own words; of a proxy's page, nothing. */
  readonly words: string;
  /** What a 422 lists. */
  readonly reasons: readonly string[];
}

/** Octokit's RequestError that has a response; it has none where no answer came. */
export function answeredWith(error: unknown, { clean }: Asked): Answer | undefined {
  const parsed = RESPONSE_ERROR.safeParse(error);
  if (!parsed.success) return undefined;
  const { status, headers, data } = parsed.data.response;
  return {
    status,
    headers,
    words: clean(data.message),
    reasons: data.errors.map((reason) => clean(reasonOf(reason))),
  };
}

export interface GraphqlError {
  readonly type: string;
  readonly message: string;
}

/** The errors of a GraphQL answer, which comes with status 200. */
export function graphqlErrors(
  error: unknown,
  { clean }: Asked,
): readonly GraphqlError[] | undefined {
  const parsed = GRAPHQL_ERROR.safeParse(error);
  if (!parsed.success) return undefined;
  return parsed.data.errors.map(({ type, message }) => ({ type, message: clean(message) }));
}

/** `{resource, field, code, message?}`, with a message where the code is "custom". */
const REASON = z.object({
  message: z.string().optional().catch(undefined),
  field: z.string().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
});

const BODY = z
  .object({
    message: z.string().catch(''),
    errors: z.array(z.union([z.string(), REASON]).catch({})).catch([]),
  })
  .catch({ message: '', errors: [] });

const RESPONSE_ERROR = z.object({
  response: z.object({
    status: z.number(),
    headers: z.record(z.string(), z.coerce.string().optional()),
    data: BODY,
  }),
});

const GRAPHQL_ERROR = z.object({
  errors: z
    .array(z.object({ type: z.string().catch(''), message: z.string().catch('') }))
    .nonempty(),
});

function reasonOf(reason: string | z.infer<typeof REASON>): string {
  if (typeof reason === 'string') return reason;
  const { message, field, code } = reason;
  const parts = [field, code].filter((part) => part !== undefined);
  return message ?? (parts.join(': ') || 'no reason given');
}
