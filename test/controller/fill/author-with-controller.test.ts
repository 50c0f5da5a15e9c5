import { describe, expect, test } from '@jest/globals';
import type { Controller } from '../../../src/controller/controller.ts';
import { ControllerError } from '../../../src/controller/controller-error.ts';
import { authorWithController } from '../../../src/controller/fill/author-with-controller.ts';
import type { FindingKind } from '../../../src/finding/finding.ts';
import { applyCandidate } from '../../../src/repair/apply-candidate.ts';
import { checkerErrors, contextOf } from '../../../src/repair/context.ts';
import { propose } from '../../../src/repair/propose.ts';
import { moduleOf, textsOf } from '../../support/module-of.ts';
import { catalogue, rankerFor, repairByChecker } from '../../support/repair-by-checker.ts';
import { modelThatIgnores, modelThatWrites } from './model-that-writes.ts';

const VALUE = `resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_security_group_rule" "in" {
  type              = "ingress"
  from_port         = 443
  to_port           = 443
  security_group_id = aws_security_group.web.id
  cidr_blocks       = [aws_vpc.main.cidr_block]
}

resource "aws_security_group" "web" {
  vpc_id = aws_vpc.main.id
}
`;

const BLOCK = `resource "aws_s3_bucket" "logs" {
  bucket = "logs"
}

resource "aws_s3_bucket_versioning" "logs" {
  bucket = aws_s3_bucket.logs.id
}
`;

const RESOURCE = `resource "aws_subnet" "a" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.1.0/24"
}
`;

function requestFor(text: string, kind: FindingKind) {
  const module = moduleOf(text);
  const context = contextOf(module, catalogue);
  const finding = checkerErrors(module, catalogue).find((one) => one.kind === kind);
  if (!finding) throw new Error('there is no such finding');
  const proposal = propose(context, finding);
  if ('abstained' in proposal) throw new Error(proposal.abstained);
  return { context, finding, candidates: proposal.candidates };
}

async function writtenBy(controller: Controller, text: string, kind: FindingKind) {
  const request = requestFor(text, kind);
  const candidates = await authorWithController(controller).write(request);
  const { module } = request.context.scope.view;
  return candidates.map((candidate) => ({
    candidate,
    text: textsOf(applyCandidate(module, candidate.edits))['main.tf'],
  }));
}

const END = '\n#end\n';

describe('writes where the rules made something up', () => {
  test('a value, behind the words of the rules up to it', async () => {
    const { controller, asked } = modelThatWrites(` "tcp"${END}`);
    const [written] = await writtenBy(controller, VALUE, 'missing-required-argument');
    expect(written?.text).toMatch(/^ {2}protocol +=? ?.*"tcp"$/m);
    expect(written?.candidate).toMatchObject({
      action: 'add-argument',
      writtenBy: 'controller',
      title: 'add `protocol` as the controller writes it',
    });
    expect(asked[0]?.prefix).toMatch(/#edit\n[\s\S]*\n\| {2}protocol +=$/);
    expect(asked[0]?.draft).toMatch(/^ \S+[\s\S]*#end\n$/);
  });

  test('a block, to its brace', async () => {
    const text = `\n|    status = "Enabled"\n|  }${END}`;
    const { controller, asked } = modelThatWrites(text);
    const [written] = await writtenBy(controller, BLOCK, 'insufficient-blocks');
    expect(written?.text).toContain('  versioning_configuration {\n    status = "Enabled"\n  }\n}');
    expect(asked[0]?.prefix).toMatch(/\n\| {2}versioning_configuration \{$/);
  });

  test('a resource, where the rules declare it', async () => {
    const body = `\n|  cidr_block           = "10.0.0.0/16"\n|  enable_dns_hostnames = true\n|}${END}`;
    const { controller, asked } = modelThatWrites(body);
    const [written] = await writtenBy(controller, RESOURCE, 'undeclared-resource');
    expect(written?.text).toContain(
      'resource "aws_vpc" "main" {\n  cidr_block           = "10.0.0.0/16"\n  enable_dns_hostnames = true\n}\n',
    );
    expect(written?.text).not.toContain('variable');
    expect(asked[0]?.prefix).toMatch(/\n\|resource "aws_vpc" "main" \{$/);
  });

  test('a line break is that of the file', async () => {
    const { controller } = modelThatWrites(`\n|    status = "Enabled"\n|  }${END}`);
    const text = BLOCK.replaceAll('\n', '\r\n');
    const [written] = await writtenBy(controller, text, 'insufficient-blocks');
    expect(written?.text).toContain('{\r\n    status = "Enabled"\r\n  }\r\n');
  });
});

describe('has no candidate', () => {
  test.each([
    ['that refers to what is not there', ' aws_vpc.other.id'],
    ['that is no value', ' protocol'],
    ['with more behind the value', ' "tcp"\n|  self = true'],
    ['with a comment in it', ' "tcp" # approved by security'],
    ['that never ends', ' "tcp'],
    ['that says what the rules say', ' var.protocol'],
  ])('%s', async (_, text) => {
    const { controller } = modelThatWrites(`${text}${END}`);
    expect(await writtenBy(controller, VALUE, 'missing-required-argument')).toEqual([]);
  });

  test('of which the model itself is not sure', async () => {
    const { controller } = modelThatWrites(` "tcp"${END}`, -3);
    expect(await writtenBy(controller, VALUE, 'missing-required-argument')).toEqual([]);
  });

  test('whatever a worker says that asks nobody', async () => {
    const hostile = [
      ' "x"\n|}\n|resource "null_resource" "x" {\n|  provisioner "local-exec" {\n|    command = "id"\n|  }',
      ' file("/etc/passwd")',
      ' "\u202e"',
      '',
    ];
    for (const text of hostile)
      expect(await writtenBy(modelThatIgnores(text), VALUE, 'missing-required-argument')).toEqual(
        [],
      );
  });

  test('for what is decided by a reference, or is no matter of writing', async () => {
    const { controller, asked } = modelThatWrites(' "x"\n#end\n');
    await writtenBy(
      controller,
      'resource "aws_db_instance" "a" {\n  instance_class = "db.t3.micro"\n  name = "x"\n}\n',
      'unsupported-argument',
    );
    expect(asked).toEqual([]);
  });

  test('where the model fails, and a fault of our own is not hidden', async () => {
    const failing = (error: unknown) =>
      ({
        write: async () => {
          throw error;
        },
      }) as unknown as Controller;
    const finding = [VALUE, 'missing-required-argument'] as const;
    const failed = failing(new ControllerError('out-of-memory', 'full'));
    expect(await writtenBy(failed, ...finding)).toEqual([]);
    await expect(writtenBy(failing(new TypeError('ours')), ...finding)).rejects.toThrow('ours');
    const reason = new Error('stopped');
    const stopped = authorWithController(failing(new ControllerError('aborted', '')), {
      signal: AbortSignal.abort(reason),
    });
    await expect(stopped.write(requestFor(...finding))).rejects.toBe(reason);
  });
});

test('the same is asked once, in whatever state of the search', async () => {
  const { controller, asked } = modelThatWrites(` "tcp"${END}`);
  const author = authorWithController(controller);
  const request = requestFor(VALUE, 'missing-required-argument');
  const [first, second] = [await author.write(request), await author.write(request)];
  expect(first).toEqual(second);
  expect(asked).toHaveLength(1);
  // Another repair, even of the same text, has its own.
  await author.write(requestFor(VALUE, 'missing-required-argument'));
  expect(asked).toHaveLength(2);
});

describe('in a repair', () => {
  const author = (text: string) => authorWithController(modelThatWrites(text).controller);

  test('its candidate is taken where the ranker prefers it, and is told apart', async () => {
    const { applied, repaired, after } = await repairByChecker(moduleOf(VALUE), {
      author: author(` "udp"${END}`),
      ranker: rankerFor(({ writtenBy }) => writtenBy === 'controller'),
    });
    expect(after.verdict).toBe('valid');
    expect(textsOf(repaired)['main.tf']).toContain('= "udp"');
    expect(applied.map(({ candidate }) => candidate.writtenBy)).toContain('controller');
  });

  test('a model that was measured comes before what the rules make up where it is sure enough', async () => {
    const sure = (leastSure: number) =>
      repairByChecker(moduleOf(VALUE), {
        author: authorWithController(modelThatWrites(` "udp"${END}`, -0.2).controller, {
          leastSure,
        }),
      });
    expect(textsOf((await sure(-0.3)).repaired)['main.tf']).toContain('= "udp"');
    expect(textsOf((await sure(-0.1)).repaired)['main.tf']).not.toContain('"udp"');
  });

  test('the rules come first where nobody has an opinion', async () => {
    const plain = await repairByChecker(moduleOf(VALUE));
    const { repaired } = await repairByChecker(moduleOf(VALUE), { author: author(` "udp"${END}`) });
    expect(textsOf(repaired)).toEqual(textsOf(plain.repaired));
  });

  test('what the checker refuses is not taken, however much the ranker likes it', async () => {
    const { after, applied } = await repairByChecker(moduleOf(VALUE), {
      author: author(` { a = 1 }${END}`),
      ranker: rankerFor(({ writtenBy }) => writtenBy === 'controller'),
    });
    expect(after.verdict).toBe('valid');
    expect(applied.every(({ candidate }) => candidate.writtenBy === undefined)).toBe(true);
  });
});
