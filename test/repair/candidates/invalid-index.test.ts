import { applyCandidate } from '../../../src/repair/apply-candidate.ts';
import { invalidIndex } from '../../../src/repair/candidates/invalid-index.ts';
import { checkerErrors, contextOf, locate } from '../../../src/repair/context.ts';
import { moduleOf, textsOf } from '../../support/module-of.ts';
import { storedSchemas } from '../../support/open-terraform.ts';

const catalogue = storedSchemas();

/** The text with the best candidate for its only finding in it, or why there is none. */
function mended(text: string): string {
  const module = moduleOf(text);
  const context = contextOf(module, catalogue);
  const [finding] = checkerErrors(module, catalogue);
  const at = finding && locate(context, finding);
  if (!finding || !at) throw new Error('nothing is wrong with it');
  const offered = invalidIndex(context, finding, at);
  if ('abstained' in offered) return offered.abstained;
  const [best] = [...offered].sort((a, b) => b.score - a.score);
  return textsOf(applyCandidate(module, best?.edits ?? []))['main.tf'] ?? '';
}

const certificate = `resource "aws_acm_certificate" "c" {
  domain_name = "example.com"
}
`;

test('a set is made a list, whose elements are numbered', () => {
  const text = (value: string) => `${certificate}
output "record" {
  value = ${value}.resource_record_name
}
`;
  expect(mended(text('aws_acm_certificate.c.domain_validation_options[0]'))).toBe(
    text('tolist(aws_acm_certificate.c.domain_validation_options)[0]'),
  );
});

test('a text has no elements', () => {
  const text = (value: string) => `${certificate}
output "domain" {
  value = ${value}
}
`;
  expect(mended(text('aws_acm_certificate.c.domain_name[0]'))).toBe(
    text('aws_acm_certificate.c.domain_name'),
  );
});

test('an index beyond what is there is left to the author', () => {
  const text = 'locals {\n  l = ["a"]\n}\n\noutput "o" {\n  value = local.l[3]\n}\n';
  expect(mended(text)).toContain('only the author knows');
});
