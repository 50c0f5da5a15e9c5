import fc from 'fast-check';

/** Small Terraform texts: resources with arguments that refer to each other, each address once. */
export const terraformText: fc.Arbitrary<string> = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom('a', 'b', 'c', 'd'),
      type: fc.constantFrom('aws_vpc', 'aws_subnet', 'aws_s3_bucket'),
      items: fc.uniqueArray(
        fc.record({
          name: fc.constantFrom('id', 'name', 'tags', 'count', 'policy'),
          value: fc.constantFrom(
            'true',
            '3',
            '"x"',
            '"shop-${var.name}"',
            'aws_vpc.a.id',
            'var.name',
            '[aws_subnet.b.id, "y"]',
            '{ Name = local.name, Size = 3 }',
            'length(local.names) - 1',
          ),
        }),
        { selector: ({ name }) => name, maxLength: 4 },
      ),
    }),
    { selector: ({ name, type }) => `${type}.${name}`, minLength: 1, maxLength: 5 },
  )
  .map((blocks) =>
    blocks
      .map(({ type, name, items }) => {
        const lines = items.map((item) => `  ${item.name} = ${item.value}\n`).join('');
        return `resource "${type}" "${name}" {\n${lines}}\n`;
      })
      .join('\n'),
  );
