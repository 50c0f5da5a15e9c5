import { groupOffers, wholeOffer } from '../../src/lsp/offers.ts';
import type { Repair } from '../../src/repair/repair.ts';
import { moduleOf, textsOf } from '../support/module-of.ts';
import { repairByChecker } from '../support/repair-by-checker.ts';

const DRAFT = moduleOf(`resource "aws_sqs_queue" "jobs" {
  nam = "jobs"
}

resource "aws_sns_topic" "news" {
  display_nam = "news"
}
`);

/** A repair of two groups, as terraform or the checker proved it. */
const repairs = repairByChecker(DRAFT);
const proven = async (proof: 'validated' | 'checked'): Promise<Repair> => {
  const repair = await repairs;
  return { ...repair, applied: repair.applied.map((step) => ({ ...step, proof })) };
};

test('terraform has seen the whole, and no group by itself', async () => {
  const repair = await proven('validated');
  expect(groupOffers(repair).map(({ title }) => title)).toEqual([
    'Repair: rename `nam` to `name` (checked, validated with the others)',
    'Repair: rename `display_nam` to `display_name` (checked, validated with the others)',
  ]);
  expect(wholeOffer(repair)).toMatchObject([{ title: 'Repair: 2 findings at once (validated)' }]);
});

test('without terraform nothing is called validated', async () => {
  const repair = await proven('checked');
  for (const { title } of [...groupOffers(repair), ...wholeOffer(repair)])
    expect(title).toMatch(/\(checked, not validated\)$/);
});

test('a group changes what it mends, and the whole is the repair', async () => {
  const repair = await proven('validated');
  const [first] = groupOffers(repair);
  expect(textsOf(first?.edited ?? DRAFT)['main.tf']).toBe(
    textsOf(DRAFT)['main.tf']?.replace('nam ', 'name '),
  );
  expect(wholeOffer(repair)[0]?.edited).toBe(repair.repaired);
});

test('what takes something away says so', async () => {
  const repair = await proven('validated');
  const [step] = repair.applied;
  if (!step) throw new Error('there is no step');
  const candidate = { ...step.candidate, title: 'remove `acl`', loses: 'removes `acl`' };
  const lossy = { ...repair, applied: [{ ...step, candidate }], groups: repair.groups.slice(0, 1) };
  expect(groupOffers(lossy)).toMatchObject([
    { title: 'Repair: remove `acl`, which removes `acl` (validated)', isLossy: true },
  ]);
});

test('a repair that a gate refused is not offered', async () => {
  const repair = await proven('validated');
  const gates = [{ gate: 'fmt', passed: false as const, reason: 'no' }];
  expect([...groupOffers({ ...repair, gates }), ...wholeOffer({ ...repair, gates })]).toEqual([]);
});
