import { keepRow, readKept } from '../../jsonl.ts';

// Does work of which every result is kept, as the benches that ask terraform or the real provider do.
const [path = '', count = ''] = process.argv.slice(2);
const known = new Set(readKept(path).map(({ id }) => id));
for (let id = 0; id < Number(count); id++) {
  if (known.has(id)) continue;
  await new Promise((resolve) => setTimeout(resolve, 2));
  keepRow(path, { id, text: `${id}`.repeat(2_000) });
}
