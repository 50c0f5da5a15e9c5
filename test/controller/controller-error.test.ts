import { asControllerError, ControllerError } from '../../src/controller/controller-error.ts';

test.each([
  [
    'bfc_arena.cc Failed to allocate memory for requested buffer of size 4294967296',
    'out-of-memory',
  ],
  ['std::bad_alloc', 'out-of-memory'],
  ['Array buffer allocation failed', 'out-of-memory'],
  ['Non-zero status code returned while running GroupQueryAttention node', 'unusable-model'],
])('%s: %s', (message, reason) => {
  const cause = new Error(message);
  expect(asControllerError(cause)).toMatchObject({ reason, message, cause });
});

test('an error of ours keeps its reason', () => {
  const error = new ControllerError('too-long', 'x');
  expect(asControllerError(error)).toBe(error);
});
