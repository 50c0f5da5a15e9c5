import { isExactlyRestored } from '../../src/evaluate/exact-restoration.ts';

const GOLD = `# The network.
resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
  tags = {
    Name = "main net"
  }
}
`;

test.each([
  ['itself', (gold: string) => gold],
  ['without its comments', (gold: string) => gold.replace('# The network.\n', '')],
  ['with another comment', (gold: string) => gold.replace('{\n', '{ // wide\n')],
  ['aligned otherwise', (gold: string) => gold.replace('tags =', 'tags       =')],
  ['with blank lines', (gold: string) => gold.replaceAll('\n', '\n\n')],
  ['with the line ends of Windows', (gold: string) => gold.replaceAll('\n', '\r\n')],
  ['without its last line break', (gold: string) => gold.trimEnd()],
])('the gold %s is restored', (_, change) => {
  expect(isExactlyRestored(change(GOLD), GOLD)).toBe(true);
});

test.each([
  ['with another value', (gold: string) => gold.replace('10.0', '10.1')],
  ['with another name', (gold: string) => gold.replace('aws_vpc" "main', 'aws_vpc" "net')],
  ['with a blank more in a string', (gold: string) => gold.replace('main net', 'main  net')],
  ['cut off', (gold: string) => gold.slice(0, -3)],
  [
    'with its attributes in another order',
    (gold: string) => gold.replace(/( {2}cidr.*\n)((?:.*\n)*? {2}}\n)/, '$2$1'),
  ],
])('the gold %s is not', (_, change) => {
  expect(change(GOLD)).not.toBe(GOLD);
  expect(isExactlyRestored(change(GOLD), GOLD)).toBe(false);
});
