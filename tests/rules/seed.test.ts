import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawFrom, pickFrom, shuffle } from '../../src/rules/seed';

const seeds = fc.integer({ min: -(2 ** 31), max: 2 ** 32 });
const label = fc.string({ maxLength: 12 });
const SEEDS = Array.from({ length: 20_000 }, (_, i) => i);
const share = (isDrawn: (seed: number) => boolean): number => SEEDS.filter(isDrawn).length / SEEDS.length;

describe('a draw', () => {
  test('[L1] is a number in [0, 1), the same for the same seed and label', () => {
    fc.assert(
      fc.property(seeds, label, (seed, name) => {
        const drawn = drawFrom(seed, name);
        expect(drawn).toBeGreaterThanOrEqual(0);
        expect(drawn).toBeLessThan(1);
        expect(drawFrom(seed, name)).toBe(drawn);
      }),
    );
  });

  test('[L1] does not change from one release to the next, or old logs would add up to other debates', () => {
    const drawn = ['lot', 'opponent', 'testimony'].map((name) => drawFrom(41, name));
    expect(drawn).toEqual([0.2621136228553951, 0.5060040459502488, 0.45810034684836864]);
    expect(shuffle(7, 'shown', ['a', 'b', 'c', 'd', 'e'])).toEqual(['c', 'd', 'a', 'b', 'e']);
  });

  test('[L1] spreads evenly over seeds', () => {
    for (let tenth = 0; tenth < 10; tenth++) {
      const inTenth = share((seed) => Math.floor(drawFrom(seed, 'lot') * 10) === tenth);
      expect(inTenth).toBeGreaterThan(0.09);
      expect(inTenth).toBeLessThan(0.11);
    }
  });

  test('[L1] of two labels is independent, even when they differ in one letter', () => {
    for (const [one, other] of [
      ['attacked-claim', 'testimony'],
      ['lot', 'lot/again'],
      ['shown/3/1', 'shown/3/2'],
      ['file/yes/1', 'file/yes/2'],
    ] as const) {
      const both = share((seed) => drawFrom(seed, one) < 0.5 && drawFrom(seed, other) < 0.5);
      expect(both).toBeGreaterThan(0.235);
      expect(both).toBeLessThan(0.265);
    }
  });

  test('[L1] of neighbouring seeds is independent', () => {
    const both = share((seed) => drawFrom(seed, 'lot') < 0.5 && drawFrom(seed + 1, 'lot') < 0.5);
    expect(both).toBeGreaterThan(0.235);
    expect(both).toBeLessThan(0.265);
  });
});

describe('a pick', () => {
  test('[L1] is one of the items, each as often as the others', () => {
    for (const item of ['a', 'b', 'c']) {
      expect(share((seed) => pickFrom(seed, 'pick', ['a', 'b', 'c']) === item)).toBeCloseTo(1 / 3, 1);
    }
  });

  test('[L1] from nothing is nothing', () => {
    expect(pickFrom(1, 'pick', [])).toBeUndefined();
  });
});

describe('a shuffle', () => {
  test('[L1] is a permutation, and leaves its input alone', () => {
    fc.assert(
      fc.property(seeds, label, fc.array(fc.nat()), (seed, name, items) => {
        const before = [...items];
        const order = shuffle(seed, name, items);
        expect([...order].sort()).toEqual([...items].sort());
        expect(items).toEqual(before);
        expect(shuffle(seed, name, items)).toEqual(order);
      }),
    );
  });

  test('[N2] gives every item every place equally often, so no place is a cue', () => {
    const items = ['a', 'b', 'c', 'd'];
    const orders = SEEDS.slice(0, 8000).map((seed) => shuffle(seed, 'shown/12/reply', items));
    for (const item of items) {
      for (let place = 0; place < items.length; place++) {
        const often = orders.filter((order) => order[place] === item).length / orders.length;
        expect(often).toBeGreaterThan(0.23);
        expect(often).toBeLessThan(0.27);
      }
    }
    expect(new Set(orders.map((order) => order.join(''))).size).toBe(24);
  });
});
