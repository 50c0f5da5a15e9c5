import { suggestionComment } from '../../src/suggest/suggestion-comment.ts';
import { suggestedText, wasCommitted } from '../../src/suggest/was-committed.ts';
import { madeSuggestion } from './support/made-suggestion.ts';
import { RUN } from './support/run.ts';

const TEXT = 'name = "jobs" # ``` and\n```\nmore';
const BODY = suggestionComment(madeSuggestion({ finding: 'a', text: TEXT }), RUN);

test('the block of a comment is found again, whatever is in it', () => {
  expect(suggestedText(BODY)).toBe(`${TEXT}\n`);
  expect(suggestedText(BODY.replaceAll('\n', '\r\n'))).toBe(`${TEXT}\n`);
});

test('what somebody edited is not ours', () => {
  expect(suggestedText(BODY.replaceAll('jobs', 'mail'))).toBeUndefined();
  expect(suggestedText('```suggestion\nx\n```')).toBeUndefined();
});

test('it was committed where its lines changed and it stands in the file', () => {
  const file = Buffer.from(`first\n${TEXT}\nlast`);
  expect(wasCommitted({ body: BODY, isOutdated: true }, file)).toBe(true);
  expect(wasCommitted({ body: BODY, isOutdated: true }, Buffer.from(TEXT))).toBe(true);
  expect(wasCommitted({ body: BODY, isOutdated: false }, file)).toBe(false);
  expect(wasCommitted({ body: BODY, isOutdated: true }, Buffer.from('other'))).toBe(false);
  expect(wasCommitted({ body: BODY, isOutdated: true }, undefined)).toBe(false);
});
