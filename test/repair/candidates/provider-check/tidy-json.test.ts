import fc from 'fast-check';
import { tidyJson } from '../../../../src/repair/candidates/provider-check/tidy-json.ts';

test.each([
  ['a comma too many', '{"a": [1, 2,], }', '{"a": [1, 2] }'],
  ['a comma too few', '{"a": 1 "b": {} "c": 2}', '{"a": 1, "b": {}, "c": 2}'],
  ['single quotes', "{'a': 'it\\'s'}", '{"a": "it\'s"}'],
  ['bare keys and equals signs', '{a = "b", c = true}', '{"a" : "b", "c" : true}'],
  ['words of Python', '{"a": True, "b": None}', '{"a": true, "b": null}'],
  ['comments', '{\n  "a": 1, // one\n  # two\n  "b": 2\n}', '{\n  "a": 1,\n\n  "b": 2\n}'],
  ['brackets that never close', '{"a": [1', '{"a": [1]}'],
  ['brackets that never close, over lines', '{\n  "a": [\n    1\n', '{\n  "a": [\n    1\n  ]\n}\n'],
])('%s', (_, text, strict) => {
  expect(tidyJson(text)).toBe(strict);
});

test.each(['', 'see policy.json', '"text"', '{"a": }', '{"a": [1}', '{{}'])(
  '%j is no JSON however it is written',
  (text) => {
    expect(tidyJson(text)).toBeUndefined();
  },
);

test('strict JSON stays as it is', () => {
  fc.assert(
    fc.property(fc.object(), fc.constantFrom(undefined, 2), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent);
      expect(tidyJson(text)).toBe(text);
    }),
  );
});

test('commas at the end of every object and list are taken out, and nothing else', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^\w+$/), fc.array(fc.integer())), (value) => {
      const text = JSON.stringify(value, undefined, 2);
      const loose = text.replace(/([^[{,\s])(\s*[}\]])/g, '$1,$2');
      expect(JSON.parse(tidyJson(loose) ?? '')).toEqual(JSON.parse(text));
    }),
  );
});
