import { applyEdits } from '../../../src/hcl/edit/text-edit.ts';

const bytes = Buffer.from('abc');
const edit = (start: number, end: number, text: string) => ({ range: { start, end }, text });

test('edits are made at once, in offsets of the source', () => {
  const edits = [edit(3, 3, 'é'), edit(1, 2, 'BB'), edit(0, 0, '1'), edit(0, 0, '2')];
  expect(applyEdits(bytes, edits).toString()).toBe('12aBBcé');
});

test.each([
  ['overlaps', [edit(0, 2, ''), edit(1, 3, '')]],
  ['leaves the file', [edit(2, 4, '')]],
  ['is upside down', [edit(2, 1, '')]],
])('an edit that %s is refused', (_, edits) => {
  expect(() => applyEdits(bytes, edits)).toThrow(RangeError);
});
