/** Other ways to write an ARN of which one section is wrong, gentlest first; the caller asks which is accepted. */
export function rewrittenArns(text: string): readonly string[] {
  const sections = text.trim().split(':');
  if (sections[0]?.toLowerCase() !== 'arn') return [];
  const region = sections[3] ?? '';
  const with3 = (value: string): string =>
    ['arn', ...sections.slice(1, 3), value, ...sections.slice(4)].join(':');
  return [
    ['arn', ...sections.slice(1)].join(':'),
    // `us-east1`, and the zone of a region.
    with3(region.replace(/([a-z])(\d[a-z]?)$/, '$1-$2')),
    with3(region.replace(/(-\d)[a-z]$/, '$1')),
    // `arn:aws:iam:123456789012:role/x` lacks its empty region, `arn:aws:s3:::x` written `arn:aws:s3:x` all of them.
    ...(/^\d{12}$/.test(region) ? [withoutRegion(sections)] : []),
    ...(sections.length === 4 && GLOBAL.has(sections[2] ?? '') ? [withoutBoth(sections)] : []),
  ].filter((arn) => arn !== text);
}

const withoutRegion = (sections: readonly string[]): string =>
  [...sections.slice(0, 3), '', ...sections.slice(3)].join(':');

const withoutBoth = (sections: readonly string[]): string =>
  [...sections.slice(0, 3), '', '', ...sections.slice(3)].join(':');

/** Services whose ARNs have neither region nor account. Source: AWS service authorization reference, Amazon S3. */
const GLOBAL: ReadonlySet<string> = new Set(['s3']);

/**
 * The sections around the account of an ARN that has a word where the account number belongs; `undefined` where it
 * has a number, or the ARN is wrong in other places too.
 */
export function accountPlaceholder(
  text: string,
): { readonly before: string; readonly after: string } | undefined {
  const sections = text.split(':');
  const account = sections[4] ?? '';
  if (sections[0] !== 'arn' || sections.length < 6 || !WORD_FOR_ACCOUNT.test(account))
    return undefined;
  return { before: `${sections.slice(0, 4).join(':')}:`, after: `:${sections.slice(5).join(':')}` };
}

const WORD_FOR_ACCOUNT = /account|^[<{[].*[>}\]]$|^[xX*]+$|your|^\d{1,11}$|^\d{13,}$/i;
