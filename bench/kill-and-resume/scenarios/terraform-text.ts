/** A draft with `faults` faults, up to two. */
export const bucket = (
  name: string,
  faults: number,
): string => `resource "aws_s3_bucket" "${name}" {
  ${faults > 0 ? 'bucket_name' : 'bucket'} = "${name}"
}

resource "aws_sqs_queue" "${name}" {
  name          = "${name}"
  delay_seconds = ${faults > 1 ? '"soon"' : '5'}
}
`;

/** A valid text with room for faults. */
export const network = (name: string, kind: string): string => `resource "aws_vpc" "${name}" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true
}

resource "aws_subnet" "${name}_a" {
  vpc_id            = aws_vpc.${name}.id
  cidr_block        = "10.0.1.0/24"
  availability_zone = "eu-west-1a"
}

resource "${kind}" "${name}" {
  name = "${name}"
}
`;
