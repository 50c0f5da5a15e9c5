import { ownValue } from '../../value/own-value.ts';

// The schema and the probed facts (src/constraints) are both silent about these.

/**
 * Blocks that the provider requires although its schema calls them optional, by resource type and path. Source: what
 * terraform-provider-aws 5.100.0 answered to `terraform validate` of a resource without them ("Block … must have a
 * configuration value as the provider has marked it as required").
 */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  aws_appfabric_app_authorization: ['credential', 'tenant'],
  aws_appfabric_ingestion_destination: [
    'destination_configuration',
    'destination_configuration.audit_log',
    'destination_configuration.audit_log.destination',
    'processing_configuration',
    'processing_configuration.audit_log',
  ],
  aws_backup_restore_testing_plan: ['recovery_point_selection'],
  aws_bedrock_custom_model: ['output_data_config', 'training_data_config'],
  aws_bedrock_model_invocation_logging_configuration: ['logging_config'],
  aws_bedrockagent_agent_collaborator: ['agent_descriptor'],
  aws_bedrockagent_data_source: ['data_source_configuration'],
  aws_bedrockagent_knowledge_base: [
    'knowledge_base_configuration',
    'knowledge_base_configuration.vector_knowledge_base_configuration',
    'storage_configuration',
  ],
  aws_cloudfront_continuous_deployment_policy: ['staging_distribution_dns_names'],
  aws_cloudfront_vpc_origin: [
    'vpc_origin_endpoint_config',
    'vpc_origin_endpoint_config.origin_ssl_protocols',
  ],
  aws_cloudwatch_log_delivery_destination: ['delivery_destination_configuration'],
  aws_codeguruprofiler_profiling_group: ['agent_orchestration_config'],
  aws_computeoptimizer_recommendation_preferences: ['scope'],
  aws_dataexchange_event_action: [
    'action',
    'action.export_revision_to_s3',
    'action.export_revision_to_s3.revision_destination',
    'event',
    'event.revision_published',
  ],
  aws_datazone_form_type: ['model'],
  aws_devopsguru_event_sources_config: ['event_sources', 'event_sources.amazon_code_guru_profiler'],
  aws_devopsguru_notification_channel: ['sns'],
  aws_devopsguru_service_integration: [
    'kms_server_side_encryption',
    'logs_anomaly_detection',
    'ops_center',
  ],
  aws_glue_catalog_table_optimizer: ['configuration'],
  aws_guardduty_malware_protection_plan: ['protected_resource', 'protected_resource.s3_bucket'],
  aws_imagebuilder_lifecycle_policy: [
    'policy_detail',
    'policy_detail.action',
    'policy_detail.filter',
    'resource_selection',
  ],
  aws_inspector2_filter: ['filter_criteria'],
  aws_lakeformation_data_cells_filter: ['table_data', 'table_data.row_filter'],
  aws_lakeformation_opt_in: ['resource_data'],
  aws_lakeformation_resource_lf_tag: ['lf_tag'],
  aws_lexv2models_slot: ['value_elicitation_setting'],
  aws_m2_application: ['definition'],
  aws_networkfirewall_tls_inspection_configuration: [
    'tls_inspection_configuration',
    'tls_inspection_configuration.server_certificate_configuration',
    'tls_inspection_configuration.server_certificate_configuration.scope',
    'tls_inspection_configuration.server_certificate_configuration.scope.destination',
  ],
  aws_prometheus_scraper: ['destination'],
  aws_qbusiness_application: ['attachments_configuration'],
  aws_quicksight_refresh_schedule: ['schedule', 'schedule.schedule_frequency'],
  aws_rekognition_stream_processor: ['input', 'input.kinesis_video_stream', 'output', 'settings'],
  aws_resiliencehub_resiliency_policy: ['policy'],
  aws_route53domains_domain: ['admin_contact', 'registrant_contact', 'tech_contact'],
  aws_s3_directory_bucket: ['location'],
  aws_s3control_access_grant: ['grantee'],
  aws_s3control_directory_bucket_access_point_scope: ['scope'],
  aws_securityhub_automation_rule: ['actions', 'criteria'],
  aws_securitylake_aws_log_source: ['source'],
  aws_securitylake_custom_log_source: [
    'configuration',
    'configuration.crawler_configuration',
    'configuration.provider_identity',
  ],
  aws_securitylake_data_lake: ['configuration'],
  aws_securitylake_subscriber: ['source', 'subscriber_identity'],
  aws_securitylake_subscriber_notification: ['configuration'],
  aws_shield_proactive_engagement: ['emergency_contact'],
  aws_ssmcontacts_rotation: ['recurrence'],
  aws_ssoadmin_trusted_token_issuer: [
    'trusted_token_issuer_configuration',
    'trusted_token_issuer_configuration.oidc_jwt_configuration',
  ],
  aws_timestreamquery_scheduled_query: [
    'error_report_configuration',
    'error_report_configuration.s3_configuration',
    'notification_configuration',
    'notification_configuration.sns_configuration',
    'schedule_configuration',
    'target_configuration',
    'target_configuration.timestream_configuration',
    'target_configuration.timestream_configuration.dimension_mapping',
  ],
  aws_verifiedpermissions_identity_source: ['configuration'],
  aws_verifiedpermissions_policy: ['definition'],
  aws_verifiedpermissions_policy_store: ['validation_settings'],
  aws_vpc_route_server_peer: ['bgp_options'],
  aws_workspacesweb_ip_access_settings: ['ip_rule'],
};

export const isRequiredBlock = (type: string, path: readonly string[]): boolean =>
  ownValue(REQUIRED, type)?.includes(path.join('.')) ?? false;

/** Groups of which the provider wants one, told in the same way. */
const ONE_OF: Readonly<Record<string, readonly (readonly string[])[]>> = {
  aws_appfabric_ingestion_destination: [
    [
      'destination_configuration.audit_log.destination.firehose_stream',
      'destination_configuration.audit_log.destination.s3_bucket',
    ],
  ],
  aws_appsync_source_api_association: [
    ['merged_api_id', 'merged_api_arn'],
    ['source_api_id', 'source_api_arn'],
  ],
  aws_cognito_managed_user_pool_client: [['name_prefix', 'name_pattern']],
  aws_lakeformation_data_cells_filter: [
    ['table_data.column_names', 'table_data.column_wildcard'],
    ['table_data.row_filter.filter_expression', 'table_data.row_filter.all_rows_wildcard'],
  ],
  aws_lakeformation_opt_in: [
    [
      'resource_data.catalog',
      'resource_data.data_cells_filter',
      'resource_data.data_location',
      'resource_data.database',
      'resource_data.lf_tag',
      'resource_data.lf_tag_expression',
      'resource_data.lf_tag_policy',
      'resource_data.table',
      'resource_data.table_with_columns',
    ],
  ],
  aws_m2_application: [['definition.content', 'definition.s3_location']],
  aws_networkfirewall_tls_inspection_configuration: [
    [
      'tls_inspection_configuration.server_certificate_configuration.certificate_authority_arn',
      'tls_inspection_configuration.server_certificate_configuration.server_certificate',
    ],
  ],
  aws_verifiedpermissions_policy: [['definition.static', 'definition.template_linked']],
  aws_vpclattice_resource_configuration: [
    ['resource_configuration_group_id', 'resource_gateway_identifier'],
    ['protocol', 'resource_configuration_group_id'],
  ],
};

export const oneOfGroups = (type: string): readonly (readonly string[])[] =>
  ownValue(ONE_OF, type) ?? [];
