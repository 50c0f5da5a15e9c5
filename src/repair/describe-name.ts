/** A name as a person would write it at the beginning of a sentence: `aws_region` as "AWS region". */
export function describeName(name: string): string {
  const words = name.split(/[_-]/).filter(Boolean).map(asWritten);
  const [first = '', ...rest] = words;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ');
}

function asWritten(word: string): string {
  const lower = word.toLowerCase();
  const plural = lower.endsWith('s') && ABBREVIATIONS.has(lower.slice(0, -1));
  if (plural) return `${lower.slice(0, -1).toUpperCase()}s`;
  return ABBREVIATIONS.has(lower) ? lower.toUpperCase() : word;
}

/** Words that are written in capitals. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'acl acm alb ami api arn asg aws az cidr cpu db dns ebs ecr ecs efs eks elb gcp http https iam id ip kms lb mfa nat oidc rds ses sg sns sqs ssh ssl sso tcp tls ttl udp uri url vm vpc vpn waf'.split(
    ' ',
  ),
);
