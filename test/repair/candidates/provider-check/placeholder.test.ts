import {
  isPlaceholder,
  placeholderWithin,
} from '../../../../src/repair/candidates/provider-check/placeholder.ts';

test.each(['YOUR_CERTIFICATE_ARN', '<bucket>', '{{ name }}', 'yourRoleArn', 'example-arn', 'xxxx'])(
  '%s stands for something else',
  (text) => {
    expect(isPlaceholder(text)).toBe(true);
  },
);

test.each(['orders', 'arn:aws:s3:::pictures', '10.0.0.0/8', 'mystery', 'sampler', '<a> and <b>'])(
  '%s says what it is',
  (text) => {
    expect(isPlaceholder(text)).toBe(false);
  },
);

test.each([
  ['<your_office_address>/32', { before: '', name: 'office_address', after: '/32' }],
  ['https://YOUR_DOMAIN/in', { before: 'https://', name: 'domain', after: '/in' }],
])('%s holds a stand-in', (text, found) => {
  expect(placeholderWithin(text)).toEqual(found);
});

test.each(['YOUR_ADDRESS', '10.0.0.0/8', '<your>/32', '<1st>/32'])(
  '%s holds none, or one without a name',
  (text) => {
    expect(placeholderWithin(text)).toBeUndefined();
  },
);
