import { KvCache } from '../../src/controller/session/kv-cache.ts';
import { PrefixCache } from '../../src/controller/session/prefix-cache.ts';
import { scoreCandidates } from '../../src/controller/session/score-candidates.ts';
import { type Loaded, patient } from './loaded.ts';
import { Times } from './times.ts';

/** Tokens. */
export const PREFIX = 300;

/** Twelve candidates behind 300 tokens: the prefix unread, and read by the call before. */
export async function scoring({ session, tokenizer }: Loaded, rounds: number) {
  const tokens = tokenizer.encode(TEXT.repeat(6)).slice(0, PREFIX);
  const candidates = NAMES.map((name) => tokenizer.encode(` ${name}\n`));
  const prefix = new PrefixCache(session, new KvCache(session.shape));
  const cold = new Times();
  const cached = new Times();
  const timed = (times: Times) =>
    times.add(() => scoreCandidates(prefix, tokens, candidates, 4096, patient));
  for (let round = 0; round < rounds; round++) {
    await prefix.read(tokenizer.encode('#'), patient);
    await timed(cold);
    await timed(cached);
  }
  return {
    'prefix tokens': tokens.length,
    'candidate tokens': candidates.flat().length,
    cold: cold.spreads,
    cached: cached.spreads,
  };
}

export const TEXT = `
resource "aws_subnet" "private" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.1.0/24"
  availability_zone = "eu-central-1a"
  tags = {
    Name = "private"
  }
}
`;

const NAMES = [
  'aws_vpc.main.id',
  'aws_vpc.main.arn',
  'aws_vpc.spare.id',
  'aws_subnet.private.id',
  'aws_subnet.public.id',
  'aws_security_group.web.id',
  'aws_security_group.database.id',
  'aws_internet_gateway.main.id',
  'data.aws_vpc.default.id',
  'var.vpc_id',
  'module.network.vpc_id',
  'local.vpc_id',
];
