import { ownValue } from '../../value/own-value.ts';

/** Where the rows below come from; upgrade guides are those of the provider's documentation. */
const SOURCES = {
  'aws 2': 'AWS provider, version 2 upgrade guide',
  'aws 3': 'AWS provider, version 3 upgrade guide',
  'aws 5': 'AWS provider, version 5 upgrade guide',
  'aws 6': 'AWS provider, version 6 upgrade guide',
  'azurerm 3': 'AzureRM provider, 3.0 upgrade guide',
  'azurerm 4': 'AzureRM provider, 4.0 upgrade guide',
  'aws api':
    "AWS API reference: the API's name for what the provider's documentation describes under the other",
} as const;

/** An argument that goes by another name now, or goes by another name in the service's API. */
export interface RenamedArgument {
  /** Names of the blocks down from where it stood, and the argument's at the end. */
  readonly to: string;
  readonly source: keyof typeof SOURCES;
  /** The new value for a constant, as source text; a constant that is not listed is not known to have one. */
  readonly values?: Readonly<Record<string, string>>;
  /** The attribute a reference has to ask for instead: `id` of `aws_instance` becomes `primary_network_interface_id`. */
  readonly reference?: readonly [type: string, from: string, to: string];
  /** The file whose contents a function was given for is meant itself: `file("code.zip")`, `filebase64(…)`. */
  readonly call?: 'file';
  /** Another argument and what its constant must not begin with. */
  readonly unless?: readonly [argument: string, beginning: string];
  /** What a constant text has to begin with to be meant. */
  readonly beginning?: string;
  /** What a constant text has to be like to be meant: the name of a database has no dash. */
  readonly shape?: RegExp;
}

/**
 * The schema of the release in use knows only what is left, so these are needed where the names alone do not
 * tell. Keys are the type, the blocks inside, and the old name.
 */
const RENAMED: Readonly<Record<string, RenamedArgument>> = {
  'aws_db_instance.name': { to: 'db_name', source: 'aws 5', shape: /^\w+$/ },
  'aws_elasticache_replication_group.availability_zones': {
    to: 'preferred_cache_cluster_azs',
    source: 'aws 5',
  },
  'aws_elasticache_replication_group.number_cache_clusters': {
    to: 'num_cache_clusters',
    source: 'aws 5',
  },
  'aws_elasticache_replication_group.replication_group_description': {
    to: 'description',
    source: 'aws 5',
  },
  'aws_autoscaling_attachment.alb_target_group_arn': { to: 'lb_target_group_arn', source: 'aws 5' },
  'aws_msk_cluster.broker_node_group_info.ebs_volume_size': {
    to: 'storage_info.ebs_storage_info.volume_size',
    source: 'aws 5',
  },
  'aws_route.instance_id': {
    to: 'network_interface_id',
    source: 'aws 5',
    reference: ['aws_instance', 'id', 'primary_network_interface_id'],
  },
  'aws_route_table.route.instance_id': {
    to: 'network_interface_id',
    source: 'aws 5',
    reference: ['aws_instance', 'id', 'primary_network_interface_id'],
  },
  'aws_default_route_table.route.instance_id': {
    to: 'network_interface_id',
    source: 'aws 5',
    reference: ['aws_instance', 'id', 'primary_network_interface_id'],
  },
  'aws.s3_force_path_style': { to: 's3_use_path_style', source: 'aws 5' },
  'aws.shared_credentials_file': { to: 'shared_credentials_files', source: 'aws 5' },
  'aws_eip.vpc': { to: 'domain', source: 'aws 6', values: { true: '"vpc"' } },
  'aws_flow_log.log_group_name': {
    to: 'log_destination',
    source: 'aws 6',
    reference: ['aws_cloudwatch_log_group', 'name', 'arn'],
  },
  'aws_instance.cpu_core_count': { to: 'cpu_options.core_count', source: 'aws 6' },
  'aws_instance.cpu_threads_per_core': { to: 'cpu_options.threads_per_core', source: 'aws 6' },
  'aws_batch_compute_environment.compute_environment_name': { to: 'name', source: 'aws 6' },
  'aws_batch_compute_environment.compute_environment_name_prefix': {
    to: 'name_prefix',
    source: 'aws 6',
  },
  'aws_dx_gateway_association.vpn_gateway_id': { to: 'associated_gateway_id', source: 'aws 5' },
  'aws_efs_file_system.reference_name': { to: 'creation_token', source: 'aws 2' },
  'aws_elasticache_cluster.availability_zones': {
    to: 'preferred_availability_zones',
    source: 'aws 2',
  },
  'aws_autoscaling_policy.min_adjustment_step': {
    to: 'min_adjustment_magnitude',
    source: 'aws 2',
  },
  'aws_redshift_cluster.enable_logging': { to: 'logging.enable', source: 'aws 2' },
  'aws_route53_zone.vpc_id': { to: 'vpc.vpc_id', source: 'aws 2' },
  'aws_emr_cluster.core_instance_count': {
    to: 'core_instance_group.instance_count',
    source: 'aws 3',
  },
  'azurerm_storage_account.allow_blob_public_access': {
    to: 'allow_nested_items_to_be_public',
    source: 'azurerm 3',
  },
  'azurerm_subnet.enforce_private_link_endpoint_network_policies': {
    to: 'private_endpoint_network_policies',
    source: 'azurerm 4',
    values: { true: '"Disabled"', false: '"Enabled"' },
  },
  'azurerm_subnet.private_endpoint_network_policies_enabled': {
    to: 'private_endpoint_network_policies',
    source: 'azurerm 4',
    values: { true: '"Enabled"', false: '"Disabled"' },
  },
  'azurerm_subnet.enforce_private_link_service_network_policies': {
    to: 'private_link_service_network_policies_enabled',
    source: 'azurerm 4',
    values: { true: 'false', false: 'true' },
  },
  'azurerm_route_table.disable_bgp_route_propagation': {
    to: 'bgp_route_propagation_enabled',
    source: 'azurerm 4',
    values: { true: 'false', false: 'true' },
  },
  'azurerm_kubernetes_cluster.api_server_authorized_ip_ranges': {
    to: 'api_server_access_profile.authorized_ip_ranges',
    source: 'azurerm 4',
  },
  'azurerm.skip_provider_registration': {
    to: 'resource_provider_registrations',
    source: 'azurerm 4',
    values: { true: '"none"' },
  },
  'aws_db_instance.replica_source_identifier': { to: 'replicate_source_db', source: 'aws api' },
  'aws_db_instance.replication_source_identifier': { to: 'replicate_source_db', source: 'aws api' },
  'aws_db_instance.source_db_instance_identifier': { to: 'replicate_source_db', source: 'aws api' },
  'aws_lambda_function.code': { to: 'filename', source: 'aws api', call: 'file' },
  'aws_route53_record.alias.dns_name': { to: 'name', source: 'aws api' },
  'aws_route53_record.alias.hosted_zone_id': { to: 'zone_id', source: 'aws api' },
  'aws_db_instance.master_user_password': { to: 'password', source: 'aws api' },
  'aws_rds_cluster.master_user_password': { to: 'master_password', source: 'aws api' },
  'aws_docdb_cluster.master_user_password': { to: 'master_password', source: 'aws api' },
  'aws_redshift_cluster.master_user_password': { to: 'master_password', source: 'aws api' },
  // Aurora's instances are resources of their own; a Multi-AZ cluster has a class itself.
  'aws_rds_cluster.instance_class': {
    to: 'db_cluster_instance_class',
    source: 'aws api',
    unless: ['engine', 'aurora'],
  },
  'aws_s3_bucket.name': { to: 'bucket', source: 'aws api' },
  'aws_route53_zone.domain_name': { to: 'name', source: 'aws api' },
  'aws_instance.image_id': { to: 'ami', source: 'aws api' },
  'aws_instance.key_pair': { to: 'key_name', source: 'aws api' },
  'aws_instance.key_pair_name': { to: 'key_name', source: 'aws api' },
  'aws_launch_template.ami': { to: 'image_id', source: 'aws api' },
  'aws_launch_template.ami_id': { to: 'image_id', source: 'aws api' },
  'aws_launch_configuration.ami': { to: 'image_id', source: 'aws api' },
  'aws_launch_configuration.ami_id': { to: 'image_id', source: 'aws api' },
  'aws_lightsail_instance.key_name': { to: 'key_pair_name', source: 'aws api' },
  'aws_autoscaling_group.subnets': { to: 'vpc_zone_identifier', source: 'aws api' },
  'aws_autoscaling_group.subnet_ids': { to: 'vpc_zone_identifier', source: 'aws api' },
  'aws_autoscaling_group.vpc_subnets': { to: 'vpc_zone_identifier', source: 'aws api' },
  'aws_nat_gateway.eip_id': { to: 'allocation_id', source: 'aws api' },
  'aws_nat_gateway.eip_allocation_id': { to: 'allocation_id', source: 'aws api' },
  'aws_nat_gateway.elastic_ip_id': { to: 'allocation_id', source: 'aws api' },
  'aws_iam_openid_connect_provider.issuer': { to: 'url', source: 'aws api' },
  'aws_iam_openid_connect_provider.issuer_url': { to: 'url', source: 'aws api' },
  'aws_iam_openid_connect_provider.oidc_issuer': { to: 'url', source: 'aws api' },
  'aws_dynamodb_table.partition_key': { to: 'hash_key', source: 'aws api' },
  'aws_dynamodb_table.sort_key': { to: 'range_key', source: 'aws api' },
  'aws_dynamodb_table.global_secondary_index.partition_key': { to: 'hash_key', source: 'aws api' },
  'aws_dynamodb_table.global_secondary_index.sort_key': { to: 'range_key', source: 'aws api' },
  'aws_dynamodb_table.local_secondary_index.sort_key': { to: 'range_key', source: 'aws api' },
  'aws_lambda_function.zip_file': { to: 'filename', source: 'aws api' },
  'aws_lambda_layer_version.zip_file': { to: 'filename', source: 'aws api' },
  'aws_security_group_rule.destination_security_group_id': {
    to: 'source_security_group_id',
    source: 'aws api',
  },
  'aws_elastic_beanstalk_application_version.version_label': { to: 'name', source: 'aws api' },
  'aws_elastic_beanstalk_environment.platform': {
    to: 'solution_stack_name',
    source: 'aws api',
    beginning: '64bit ',
  },
  'aws_route53_resolver_query_log_config.cloudwatch_logs_log_group_arn': {
    to: 'destination_arn',
    source: 'aws api',
  },
  'aws_route53_resolver_query_log_config.cloud_watch_logs_log_group_arn': {
    to: 'destination_arn',
    source: 'aws api',
  },
};

/** What an argument is called now; `path` are the type and the blocks it stands in. */
export const renamedArgument = (
  path: readonly string[],
  name: string,
): RenamedArgument | undefined => ownValue(RENAMED, [...path, name].join('.'));

/**
 * Blocks that go by another name now, or in the service's API. Keys as above. Sources: the AWS provider's upgrade
 * guides, versions 2 and 5; Route 53 API reference, `AliasTarget`.
 */
const RENAMED_BLOCKS: Readonly<Record<string, string>> = {
  'aws_cloudfront_distribution.cache_behavior': 'ordered_cache_behavior',
  'aws_ecs_service.placement_strategy': 'ordered_placement_strategy',
  'aws_kinesis_firehose_delivery_stream.s3_configuration': 'extended_s3_configuration',
  'aws_route53_record.alias_target': 'alias',
};

export const renamedBlock = (path: readonly string[], name: string): string | undefined =>
  RENAMED_BLOCKS[[...path, name].join('.')];

/**
 * Arguments that only EC2-Classic had, which AWS has shut down: nothing is lost with them.
 * Source: AWS provider, version 5 upgrade guide, "EC2-Classic Retirement".
 */
const RETIRED: ReadonlySet<string> = new Set([
  'aws.skip_get_ec2_platforms',
  'aws_db_instance.security_group_names',
  'aws_default_vpc.enable_classiclink',
  'aws_default_vpc.enable_classiclink_dns_support',
  'aws_elasticache_cluster.security_group_names',
  'aws_launch_configuration.vpc_classic_link_id',
  'aws_launch_configuration.vpc_classic_link_security_groups',
  'aws_redshift_cluster.cluster_security_groups',
  'aws_vpc.enable_classiclink',
  'aws_vpc.enable_classiclink_dns_support',
  'aws_vpc_peering_connection.allow_classic_link_to_remote_vpc',
  'aws_vpc_peering_connection.allow_vpc_to_remote_classic_link',
  'aws_vpc_peering_connection_accepter.allow_classic_link_to_remote_vpc',
  'aws_vpc_peering_connection_accepter.allow_vpc_to_remote_classic_link',
  'aws_vpc_peering_connection_options.allow_classic_link_to_remote_vpc',
  'aws_vpc_peering_connection_options.allow_vpc_to_remote_classic_link',
]);

export const isRetired = (path: readonly string[], name: string): boolean =>
  RETIRED.has([...path, name].join('.'));
