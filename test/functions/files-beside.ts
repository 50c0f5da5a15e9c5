/** The files beside the module in which the calls are made. */
export const FILES_BESIDE: Readonly<Record<string, string | Buffer>> = {
  'notes.txt': 'one\ntwo\n',
  'empty.txt': '',
  'not-text.bin': Buffer.from([0xff, 0xfe, 0x00, 0x80]),
  'policies/a.json': '{"a": 1}',
  'policies/b.json': '{"b": [true, null]}',
  'policies/deep/c.json': '[]',
  'policies/readme.md': '# Policies\n',
};
