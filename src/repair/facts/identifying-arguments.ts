/**
 * The argument that a resource exports as its `id`. Source: "Attribute Reference" of the resource named, "id - Name
 * of the …" (registry.terraform.io/providers/hashicorp/aws/5.100.0/docs).
 */
export const IDENTIFYING_ARGUMENTS: Readonly<Record<string, string>> = {
  aws_s3_bucket: 'bucket',
  aws_iam_role: 'name',
  aws_iam_user: 'name',
  aws_iam_group: 'name',
  aws_iam_instance_profile: 'name',
  aws_dynamodb_table: 'name',
  aws_db_subnet_group: 'name',
  aws_db_parameter_group: 'name',
  aws_elasticache_subnet_group: 'name',
  aws_cloudwatch_log_group: 'name',
  aws_ecr_repository: 'name',
  aws_lambda_function: 'function_name',
  aws_key_pair: 'key_name',
};
