import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { externalDataLocations } from '../../../src/controller/package/external-data.ts';
import { TINY_MODEL } from '../tiny-model.ts';

const onnx = await readFile(join(TINY_MODEL, 'model.onnx'));

test('finds where the weights of a real model are', () => {
  expect([...externalDataLocations(onnx)]).toEqual(['model.onnx.data']);
});

describe('finds a location wherever a tensor can stand', () => {
  const tensor = message(13, message(1, text('location')), message(2, text('../elsewhere')));
  const graph = message(5, tensor);
  const attribute = message(5, tensor);
  const places = {
    'an initializer': message(7, graph),
    'an attribute of a node': message(7, message(1, message(5, attribute))),
    'a graph inside a node': message(7, message(1, message(5, message(6, graph)))),
    'a sparse initializer': message(7, message(15, message(1, tensor))),
    'a function': message(25, message(7, message(5, attribute))),
    'what trains the model': message(20, message(1, graph)),
    'a second graph that protobuf would merge': Buffer.concat([message(7), message(7, graph)]),
  };
  test.each(Object.entries(places))('%s', (_, model) => {
    expect([...externalDataLocations(model)]).toEqual(['../elsewhere']);
  });
});

test('a value before its key counts', () => {
  const entry = message(13, message(2, text('/etc/passwd')), message(1, text('location')));
  expect([...externalDataLocations(message(7, message(5, entry)))]).toEqual(['/etc/passwd']);
});

test('an offset is no location', () => {
  const entry = message(13, message(1, text('offset')), message(2, text('12')));
  expect([...externalDataLocations(message(7, message(5, entry)))]).toEqual([]);
});

test('a model that is cut short is refused', () => {
  for (const length of [1, 100, 5000, onnx.length - 1])
    expect(() => externalDataLocations(onnx.subarray(0, length))).toThrow(/the model/);
});

test('any bytes are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        return externalDataLocations(bytes).size >= 0;
      } catch (error) {
        return error instanceof Error && error.message.startsWith('the model');
      }
    }),
  );
});

/** A field of a length that holds `parts`. Protobuf: number * 8 + 2, the length as a varint, the bytes. */
function message(number: number, ...parts: Uint8Array[]): Buffer {
  const payload = Buffer.concat(parts);
  return Buffer.concat([varint(number * 8 + 2), varint(payload.length), payload]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
}

function text(value: string): Buffer {
  return Buffer.from(value);
}
