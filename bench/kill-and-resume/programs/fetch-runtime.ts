import { pathToFileURL } from 'node:url';
import { findRuntime } from '../../../src/controller/runtime/find-runtime.ts';

// Finds a runtime as the controller does beside a program that has none.
const [program = '', pinned = ''] = process.argv.slice(2);
await findRuntime(pathToFileURL(program), new AbortController().signal, {
  pinned: JSON.parse(pinned),
});
