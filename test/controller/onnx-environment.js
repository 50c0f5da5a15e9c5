import { TestEnvironment } from 'jest-environment-node';

/**
 * Tests run in a realm of their own, whose typed arrays are not those that onnxruntime's native half makes and checks
 * for (nor those esbuild expects of TextEncoder). Here they are the same.
 * Used by `@jest-environment ./test/controller/onnx-environment.js` at the top of a test.
 */
export default class OnnxEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of SHARED) this.global[name] = globalThis[name];
  }
}

const SHARED = [
  'ArrayBuffer',
  'SharedArrayBuffer',
  'Uint8Array',
  'Int32Array',
  'BigInt64Array',
  'Float32Array',
];
