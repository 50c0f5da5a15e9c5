/** A data source that tells what a resource does not export. */
export interface LookUp {
  readonly type: string;
  /** The name such a data source usually has. */
  readonly name: string;
  readonly attribute: string;
}

interface Row {
  /** The resource type that lacks the attribute; absent: any of AWS. */
  readonly of?: string;
  readonly asked: RegExp;
  readonly lookUp: LookUp;
}

/**
 * Source: the AWS provider's documentation, 5.100.0, of the data source named: aws_region and aws_caller_identity
 * ("the region / account in which the provider is authorized"), aws_elastic_beanstalk_hosted_zone and
 * aws_apprunner_hosted_zone_id ("for use in Route 53 alias records").
 */
const ROWS: readonly Row[] = [
  {
    of: 'aws_elastic_beanstalk_environment',
    asked: /zone_id$/,
    lookUp: { type: 'aws_elastic_beanstalk_hosted_zone', name: 'current', attribute: 'id' },
  },
  {
    of: 'aws_apprunner_service',
    asked: /zone_id$/,
    lookUp: { type: 'aws_apprunner_hosted_zone_id', name: 'current', attribute: 'id' },
  },
  {
    asked: /^(?:aws_)?region(?:_name)?$/,
    lookUp: { type: 'aws_region', name: 'current', attribute: 'name' },
  },
  {
    asked: /(?:^|_)account(?:_id)?$/,
    lookUp: { type: 'aws_caller_identity', name: 'current', attribute: 'account_id' },
  },
];

/** Where what a resource type does not export, or an argument asks of it, can be looked up. */
export const lookUpOf = (type: string, asked: string): LookUp | undefined =>
  type.startsWith('aws_')
    ? ROWS.find(({ of = type, asked: pattern }) => of === type && pattern.test(asked))?.lookUp
    : undefined;
