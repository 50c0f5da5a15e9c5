import { ownValue } from '../../value/own-value.ts';

/**
 * Names that AWS services go by beside the one their resource types begin with. Keys are singular and have no underscores; values
 * are the beginnings of types, `''` where the service's types have none (`aws_vpc`, `aws_instance`).
 * Source: hashicorp/terraform-provider-aws, names/data/names_data.csv: ProviderPackageCorrect, Aliases and
 * HumanFriendly against ResourcePrefixActual.
 */
const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  alb: ['lb'],
  amp: ['prometheus'],
  apigateway: ['api_gateway'],
  applicationautoscaling: ['appautoscaling'],
  beanstalk: ['elastic_beanstalk'],
  certificatemanager: ['acm'],
  cloudmap: ['service_discovery'],
  cloudwatchevent: ['cloudwatch_event'],
  cloudwatchlog: ['cloudwatch_log'],
  cognitoidentityprovider: ['cognito'],
  cognitoidp: ['cognito'],
  configservice: ['config'],
  costexplorer: ['ce'],
  database: ['db'],
  databasemigration: ['dms'],
  db: ['rds'],
  deploy: ['codedeploy'],
  directconnect: ['dx'],
  documentdb: ['docdb'],
  ds: ['directory_service'],
  ec2: ['', 'ec2'],
  elasticbeanstalk: ['elastic_beanstalk'],
  elasticcontainerregistry: ['ecr'],
  elasticcontainerservice: ['ecs'],
  elasticfilesystem: ['efs'],
  elasticloadbalancing: ['lb', 'elb'],
  elasticloadbalancingv2: ['lb'],
  elbv2: ['lb'],
  es: ['elasticsearch'],
  event: ['cloudwatch_event'],
  eventbridge: ['cloudwatch_event'],
  firehose: ['kinesis_firehose'],
  kafka: ['msk'],
  kafkaconnect: ['mskconnect'],
  keymanagement: ['kms'],
  kinesisanalytic: ['kinesis_analytics', 'kinesisanalyticsv2'],
  lexmodel: ['lex'],
  log: ['cloudwatch_log'],
  nlb: ['lb'],
  opensearchservice: ['opensearch'],
  rds: ['db', 'rds'],
  sso: ['ssoadmin', 'identitystore'],
  stepfunction: ['sfn'],
  systemmanager: ['ssm'],
  timestream: ['timestreamwrite'],
  transitgateway: ['ec2_transit_gateway'],
  vpc: ['', 'vpc'],
};

/**
 * Nouns that a type may be called by, and the noun its type has. Sources: the title of each resource's page in the
 * AWS provider's documentation ("Resource: aws_ami … Amazon Machine Image") and the names of CloudFormation's types
 * (AWS::EC2::SecurityGroup, AWS::Route53::RecordSet, AWS::IAM::OIDCProvider).
 */
const NOUNS: Readonly<Record<string, string>> = {
  asg: 'autoscaling_group',
  attachment: 'association',
  elasticip: 'eip',
  igw: 'internet_gateway',
  image: 'ami',
  membership: 'association',
  oidc: 'openid_connect',
  recordset: 'record',
  sg: 'security_group',
  tg: 'target_group',
};

/** The beginnings of types that a service's name stands for; undefined where it is not known under another name. */
export const servicePrefixes = (name: string): readonly string[] | undefined =>
  ownValue(PREFIXES, name);

/** The noun that types use for one that goes by another name too. */
export const typeNoun = (name: string): string | undefined => ownValue(NOUNS, name);
