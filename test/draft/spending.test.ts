import fc from 'fast-check';
import { Spending } from '../../src/draft/spending.ts';

const tokens = fc.record({ prompt: fc.nat({ max: 100 }), answer: fc.nat({ max: 100 }) });
const sum = ({ prompt, answer }: { prompt: number; answer: number }): number => prompt + answer;

test('what is spent never goes above the limit, whatever answers turn out to cost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 1000 }),
      fc.array(fc.record({ most: tokens, share: fc.double({ min: 0, max: 1, noNaN: true }) })),
      fc.integer({ min: 1, max: 4 }),
      async (limit, asks, jobs) => {
        const spending = new Spending({ tokens: limit }, []);
        const left = [...asks];
        const worker = async (): Promise<void> => {
          for (let ask = left.shift(); ask; ask = left.shift()) {
            if (!(await spending.reserve(ask.most))) return;
            await Promise.resolve();
            const used = {
              prompt: Math.floor(ask.most.prompt * ask.share),
              answer: Math.floor(ask.most.answer * ask.share),
            };
            spending.settle(ask.most, used);
          }
        };
        await Promise.all(Array.from({ length: jobs }, worker));
        expect(spending.total().tokens).toBeLessThanOrEqual(limit);
        // All is asked that fits: where something is left over, it did not.
        if (jobs === 1 && left.length > 0)
          expect(asks.some(({ most }) => spending.total().tokens + sum(most) > limit)).toBe(true);
      },
    ),
  );
});

test('who would go beyond the limit waits for answers on their way, which may be cheaper', async () => {
  const spending = new Spending({ tokens: 100 }, []);
  const most = { prompt: 10, answer: 60 };
  expect(await spending.reserve(most)).toBe(true);
  const second = spending.reserve(most);
  spending.settle(most, { prompt: 10, answer: 5 });
  expect(await second).toBe(true);
  spending.settle(most, { prompt: 10, answer: 50 });
  expect(await spending.reserve(most)).toBe(false);
  expect(spending.total()).toEqual({ tokens: 75 });
});

test('money is counted by the price of what is read and of what is written', async () => {
  const prices = { prompt: 1, answer: 4 };
  const spent = { prompt: 500_000, answer: 100_000 };
  const spending = new Spending({ tokens: 1e9, cost: { most: 1, prices } }, [spent]);
  expect(spending.total().cost).toBeCloseTo(0.9);
  expect(await spending.reserve({ prompt: 0, answer: 25_001 })).toBe(false);
  expect(await spending.reserve({ prompt: 0, answer: 25_000 })).toBe(true);
});

test('an endpoint that does not count has used all that was set aside', async () => {
  const spending = new Spending({ tokens: 100 }, []);
  const most = { prompt: 10, answer: 40 };
  await spending.reserve(most);
  spending.settle(most, { prompt: 0, answer: 0 });
  expect(spending.total().tokens).toBe(50);
});
