import { annotations, workflowCommands } from './workflow-commands.ts';

test.each<[string, string, object[]]>([
  [
    'properties and data are unescaped',
    '::error file=a%2Cb.tf,line=3,title=x%3Ay::1%0A2%25',
    [{ name: 'error', properties: { file: 'a,b.tf', line: '3', title: 'x:y' }, data: '1\n2%' }],
  ],
  [
    'white space before it does not matter',
    ' \t::notice::Hm',
    [{ name: 'notice', properties: {}, data: 'Hm' }],
  ],
  ['text before it does', '| ::notice::Hm', []],
  ['a name that the runner does not know is text', '::resource "x" {::', []],
  [
    'the old form works anywhere in a line',
    'text ##[add-mask]secret',
    [{ name: 'add-mask', properties: {}, data: 'secret' }],
  ],
  ['without a second pair of colons it is text', '::error', []],
])('%s', (_, line, commands) => {
  expect(workflowCommands(`before\n${line}\r\nafter`)).toEqual(commands);
});

test('between stop-commands and its token nothing is a command', () => {
  const log = '::stop-commands::abc\n::error::inside\n::abc::\n::error::outside';
  expect(annotations(workflowCommands(log))).toEqual([
    { level: 'error', message: 'outside', properties: {} },
  ]);
});
