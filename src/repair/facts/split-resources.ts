/** What became a block that names an option, where services are told by options instead of arguments. */
export interface OptionFact {
  /** The block, its arguments for the option's place and name, and the one that holds the value. */
  readonly block: string;
  readonly arguments: Readonly<Record<string, string>>;
  readonly holds: string;
  /** How a list becomes one text. */
  readonly separator: string;
}

/**
 * Options of an Elastic Beanstalk environment by what one would call an argument. Source: AWS Elastic Beanstalk
 * developer guide, "General options for all environments".
 */
const BEANSTALK: Readonly<Record<string, readonly [namespace: string, name: string]>> = {
  instance_profile: ['aws:autoscaling:launchconfiguration', 'IamInstanceProfile'],
  instance_profile_name: ['aws:autoscaling:launchconfiguration', 'IamInstanceProfile'],
  iam_instance_profile: ['aws:autoscaling:launchconfiguration', 'IamInstanceProfile'],
  instance_type: ['aws:autoscaling:launchconfiguration', 'InstanceType'],
  key_name: ['aws:autoscaling:launchconfiguration', 'EC2KeyName'],
  security_groups: ['aws:autoscaling:launchconfiguration', 'SecurityGroups'],
  security_group_ids: ['aws:autoscaling:launchconfiguration', 'SecurityGroups'],
  vpc_security_group_ids: ['aws:autoscaling:launchconfiguration', 'SecurityGroups'],
  min_size: ['aws:autoscaling:asg', 'MinSize'],
  max_size: ['aws:autoscaling:asg', 'MaxSize'],
  min_instances: ['aws:autoscaling:asg', 'MinSize'],
  max_instances: ['aws:autoscaling:asg', 'MaxSize'],
  min_capacity: ['aws:autoscaling:asg', 'MinSize'],
  max_capacity: ['aws:autoscaling:asg', 'MaxSize'],
  cooldown: ['aws:autoscaling:asg', 'Cooldown'],
  measure_name: ['aws:autoscaling:trigger', 'MeasureName'],
  upper_threshold: ['aws:autoscaling:trigger', 'UpperThreshold'],
  lower_threshold: ['aws:autoscaling:trigger', 'LowerThreshold'],
  vpc_id: ['aws:ec2:vpc', 'VPCId'],
  subnets: ['aws:ec2:vpc', 'Subnets'],
  subnet_ids: ['aws:ec2:vpc', 'Subnets'],
  service_role: ['aws:elasticbeanstalk:environment', 'ServiceRole'],
  environment_type: ['aws:elasticbeanstalk:environment', 'EnvironmentType'],
  load_balancer_type: ['aws:elasticbeanstalk:environment', 'LoadBalancerType'],
};

/** The option that an argument of a type means. */
export function optionFor(type: string, argument: string): OptionFact | undefined {
  const [namespace, name] =
    type === 'aws_elastic_beanstalk_environment' && Object.hasOwn(BEANSTALK, argument)
      ? (BEANSTALK[argument] ?? [])
      : [];
  return namespace === undefined || name === undefined
    ? undefined
    : { block: 'setting', arguments: { namespace, name }, holds: 'value', separator: ',' };
}
