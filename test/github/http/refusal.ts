/** GitHub says no: a status and the body that goes with it. Thrown by rules, answered by the server. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    body: Readonly<Record<string, unknown>>,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(String(body.message));
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

const DOCUMENTATION = 'https://docs.github.com/rest';

export function notFound(): Refusal {
  return new Refusal(404, {
    message: 'Not Found',
    documentation_url: DOCUMENTATION,
    status: '404',
  });
}

/** The shape of most 422s. */
export function validationFailed(
  errors: readonly { resource: string; code: string; field: string; message?: string }[],
): Refusal {
  return new Refusal(422, {
    message: 'Validation Failed',
    errors,
    documentation_url: DOCUMENTATION,
    status: '422',
  });
}

/** The shape of a refused review: errors are sentences, and none says which comment it is about. */
export function unprocessable(errors: readonly string[], documentation: string): Refusal {
  return new Refusal(422, {
    message: 'Unprocessable Entity',
    errors,
    documentation_url: documentation,
    status: '422',
  });
}
