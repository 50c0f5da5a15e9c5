import { ConfigError } from '../../src/config/config-error.ts';
import { parseScopeMode } from '../../src/provenance/scope-mode.ts';

test.each([
  ['detected', { kind: 'detected', threshold: 0.75 }],
  [' detected:0.9 ', { kind: 'detected', threshold: 0.9 }],
  ['detected:1', { kind: 'detected', threshold: 1 }],
  ['all', { kind: 'all' }],
  ['label:ai: please', { kind: 'label', name: 'ai: please' }],
  ['paths:modules/**', { kind: 'paths', patterns: ['modules/**'] }],
  ['paths: modules/**, *.tf', { kind: 'paths', patterns: ['modules/**', '*.tf'] }],
])('%j', (text, mode) => {
  expect(parseScopeMode(text)).toEqual(mode);
});

test.each([
  ['', 'The scope must be detected, detected:THRESHOLD, all, label:NAME or paths:GLOB, not "".'],
  ['everything', 'not "everything". Next: correct it.'],
  ['all:of it', 'not "all:of it"'],
  ['label:', 'not "label:"'],
  ['label', 'not "label"'],
  ['paths:', 'not "paths:"'],
  ['Detected', 'not "Detected"'],
  ['detected:0', 'The threshold of the scope must be above 0 and at most 1, not "0".'],
  ['detected:1.5', 'Next: write detected:0.75, or detected alone.'],
  ['detected:1e-1', 'not "1e-1"'],
  ['detected:', 'not ""'],
  ['paths:/etc/**', 'The pattern "/etc/**" of the scope is not a path'],
  ['paths:a,,b', 'The pattern "" of the scope has no'],
  ['paths:../x', 'Next: write it as a path from the top of the repository'],
])('%j is refused', (text, words) => {
  expect(() => parseScopeMode(text)).toThrow(ConfigError);
  expect(() => parseScopeMode(text)).toThrow(words);
});
