import { describe, expect, test } from 'vitest';
import { dailyOrder, testimoniesOf, testimonyOfDay } from '../../src/learning/testimony-pool';
import { loadScenario, scenarioIds } from '../../src/workbench/reading/scenario-library';

const root = process.cwd();
const library = scenarioIds(root).map((id) => loadScenario(root, id));
const order = dailyOrder(library, 1);
const keyOf = ({ scenario, witness, flawed }: (typeof order)[number]): string => `${scenario}/${witness}/${flawed}`;

describe('the daily testimonies', () => {
  test('are at least 48, half of them sound, each of three lines or a few more', () => {
    expect(order.length).toBeGreaterThanOrEqual(48);
    expect(order.filter(({ flawed }) => flawed === null)).toHaveLength(order.length / 2);
    for (const { lines, flawed } of order) {
      expect(lines.length).toBeGreaterThanOrEqual(3);
      expect(lines.length).toBeLessThanOrEqual(4);
      if (flawed !== null) expect(lines).toContain(flawed);
    }
  });

  test('come each once before any comes again', () => {
    expect(new Set(order.map(keyOf)).size).toBe(order.length);
    expect(order.map(keyOf).sort()).toEqual(library.flatMap(testimoniesOf).map(keyOf).sort());
  });

  test('bring every witness once, half of them sound, before any comes in the other way', () => {
    const first = order.slice(0, order.length / 2);
    expect(new Set(first.map(({ scenario, witness }) => `${scenario}/${witness}`)).size).toBe(first.length);
    expect(first.filter(({ flawed }) => flawed === null)).toHaveLength(first.length / 2);
  });

  test('name the question that meets a flaw, and none where there is none', () => {
    for (const { flawed, verb } of order) expect(verb === null).toBe(flawed === null);
  });

  test('are the same for a day whoever asks, go round, and do not stop before 1970', () => {
    expect(testimonyOfDay(order, 3)).toBe(testimonyOfDay(order, 3 + order.length));
    expect(testimonyOfDay(order, -1)).toBe(order.at(-1));
    expect(testimonyOfDay([], 5)).toBeNull();
  });

  test("leave out a tutorial's witness, who is met only there", () => {
    const tutorial = library.filter(({ positions }) => positions.length < 2);
    expect(tutorial.flatMap(testimoniesOf)).toEqual([]);
  });
});
