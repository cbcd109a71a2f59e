import { expect, test } from 'vitest';
import { freshSeed } from '../../src/keeping/fresh-seed';
import type { Leaning } from '../../src/keeping/keeping';
import { playMove, stepOf } from '../../src/rules/play-move';
import type { Scenario } from '../../src/rules/scenario';
import { startDebate } from '../../src/rules/start-debate';
import { loadScenario } from '../../src/ui/scenario-shelf';

const scenario = (await loadScenario('s13-shopkeepers-camera')) as Scenario;
const tutorial = (await loadScenario('s00-forty-one-baursaks')) as Scenario;

function counter(from = 0): () => number {
  let n = from;
  return () => n++;
}

/** What the lot of this seed gives, and what its redraw gives. */
function lots(seed: number): readonly (Leaning | undefined)[] {
  const leaning = (position: string) => scenario.positions.find(({ id }) => id === position)?.leaning;
  let debate = startDebate(scenario, { seed });
  const first = leaning(debate.position);
  for (const move of [
    { kind: 'weigh-opening', word: 'it-holds' },
    { kind: 'name-decision', choice: scenario.call[0]?.id ?? '' },
    { kind: 'redraw-lot' },
  ] as const) {
    const ruling = playMove(scenario, debate, move);
    if (!ruling.allowed) throw new Error(`${move.kind} at ${stepOf(scenario, debate).kind}: ${ruling.objection}`);
    debate = ruling.debate;
  }
  return [first, leaning(debate.position)];
}

test('any lot will do while both directions were argued lately', () => {
  expect(freshSeed(scenario, [], counter(41))).toBe(41);
  expect(freshSeed(scenario, ['wider', 'wider'], counter(41))).toBe(41);
  expect(freshSeed(scenario, ['wider', 'tighter', 'wider'], counter(41))).toBe(41);
});

test.each(['wider', 'tighter'] as const)(
  'after three times %s, lot and redraw both give the other direction',
  (side) => {
    for (let from = 0; from < 40; from += 1) {
      const seed = freshSeed(scenario, [side, side, side], counter(from * 100));
      expect(lots(seed)).not.toContain(side);
    }
  },
);

test('a hearing with one side only gets a seed all the same', () => {
  expect(freshSeed(tutorial, ['tighter', 'tighter', 'tighter'], counter())).toBeTypeOf('number');
});
