import type { ResourceMode } from '../../finding/finding.ts';
import { ownValue } from '../../value/own-value.ts';

/** What became of a type that a provider, or CloudFormation, knew under another name. */
export interface RenamedType {
  readonly type: string;
  /** Arguments that became a `filter` block, with the filter's name. */
  readonly filters?: Readonly<Record<string, string>>;
}

type Rows = Readonly<Record<string, string | RenamedType>>;

/**
 * Sources, by block of rows: the AWS provider's upgrade guides to version 5 and its names of CloudFormation's types
 * (AWS::CloudWatch::Alarm, AWS::IAM::ManagedPolicy, AWS::RDS::DBCluster…);
 * the azurerm provider's upgrade guides to 4.0 and 5.0; the google provider's upgrade guide to 8.0.
 */
const RESOURCES: Rows = {
  aws_cloudwatch_alarm: 'aws_cloudwatch_metric_alarm',
  aws_iam_managed_policy: 'aws_iam_policy',
  aws_macie_member_account_association: 'aws_macie2_member',
  aws_rds_db_cluster: 'aws_rds_cluster',
  aws_rds_instance: 'aws_db_instance',
  aws_route53_hosted_zone: 'aws_route53_zone',
  aws_route53_record_set: 'aws_route53_record',
  aws_route53_query_logging_config: 'aws_route53_query_log',

  azurerm_app_service_plan: 'azurerm_service_plan',
  azurerm_mysql_configuration: 'azurerm_mysql_flexible_server_configuration',
  azurerm_mysql_database: 'azurerm_mysql_flexible_database',
  azurerm_mysql_firewall_rule: 'azurerm_mysql_flexible_server_firewall_rule',
  azurerm_mysql_server: 'azurerm_mysql_flexible_server',
  azurerm_postgresql_configuration: 'azurerm_postgresql_flexible_server_configuration',
  azurerm_postgresql_database: 'azurerm_postgresql_flexible_server_database',
  azurerm_postgresql_firewall_rule: 'azurerm_postgresql_flexible_server_firewall_rule',
  azurerm_postgresql_server: 'azurerm_postgresql_flexible_server',
  azurerm_sql_database: 'azurerm_mssql_database',
  azurerm_sql_elasticpool: 'azurerm_mssql_elasticpool',
  azurerm_sql_failover_group: 'azurerm_mssql_failover_group',
  azurerm_sql_firewall_rule: 'azurerm_mssql_firewall_rule',
  azurerm_sql_server: 'azurerm_mssql_server',
  azurerm_sql_virtual_network_rule: 'azurerm_mssql_virtual_network_rule',
  azurerm_static_site: 'azurerm_static_web_app',
  azurerm_template_deployment: 'azurerm_resource_group_template_deployment',

  google_notebooks_instance: 'google_workbench_instance',
};

const DATA_SOURCES: Rows = {
  aws_subnet_ids: { type: 'aws_subnets', filters: { vpc_id: 'vpc-id' } },
  azurerm_app_service_plan: 'azurerm_service_plan',
  azurerm_sql_database: 'azurerm_mssql_database',
  azurerm_sql_server: 'azurerm_mssql_server',
};

export function renamedType(mode: ResourceMode, type: string): RenamedType | undefined {
  const rows = mode === 'data' ? DATA_SOURCES : RESOURCES;
  const found = ownValue(rows, type);
  return typeof found === 'string' ? { type: found } : found;
}
