/**
 * Attributes that are texts to the schema and usually hold JSON, so that steps into them mean its fields.
 * Sources, in the AWS provider's documentation: aws_secretsmanager_secret_version ("Key-Value Pairs" of its example),
 * aws_iam_policy_document, aws_ssm_parameter, aws_lambda_invocation; the http provider's http data source.
 */
const ATTRIBUTES: ReadonlySet<string> = new Set([
  'body',
  'json',
  'response_body',
  'result',
  'secret_string',
  'value',
]);

export const holdsJson = (attribute: string): boolean => ATTRIBUTES.has(attribute);
