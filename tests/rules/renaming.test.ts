import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Debate, Log } from '../../src/rules/debate';
import { foldLog } from '../../src/rules/fold-log';
import type { Move } from '../../src/rules/move';
import { legalMoves, moveKey, playMove } from '../../src/rules/play-move';
import { reachVerdict } from '../../src/rules/reach-verdict';
import type { Act, Scenario } from '../../src/rules/scenario';
import { startDebate } from '../../src/rules/start-debate';
import { aScenario } from './a-scenario';
import { otherNames, reordered } from './other-names';
import { playOut, wanderer } from './players';

/** How a play came about: small to print, and enough to play it again. */
interface Recipe {
  readonly act: Act;
  readonly seed: number;
  readonly draw: number;
  readonly moves: number;
}
const act = fc.constantFrom<Act[]>(1, 3, 4);
const plays = fc.record<Recipe>({ act, seed: fc.nat(9999), draw: fc.nat(9999), moves: fc.nat(150) });
const finished = fc.record<Recipe>({ act, seed: fc.nat(9999), draw: fc.nat(9999), moves: fc.constant(5000) });
const replay = ({ act: of, draw, ...start }: Recipe) => ({
  scenario: aScenario(of),
  ...playOut(aScenario(of), wanderer(draw), start),
});

/** What is on offer, whatever the order; a set of hands is the same set in any order. */
const onOffer = (scenario: Scenario, debate: Debate): readonly string[] =>
  legalMoves(scenario, debate)
    .map((move) => moveKey(move.kind === 'name-hands' ? { ...move, hands: [...move.hands].sort() } : move))
    .sort();

/** What a move stands for: of a reply its kind and whether it is on the point, of a reason the sides it serves. */
function kindOf(scenario: Scenario, move: Move): string {
  const replies = [...scenario.claims.map(({ attack }) => attack), ...scenario.positionAttacks].flatMap(
    (each) => each.replies,
  );
  switch (move.kind) {
    case 'reply': {
      const reply = replies.find(({ id }) => id === move.reply);
      return reply ? `${reply.kind} ${reply.onPoint}` : move.reply;
    }
    case 'give-reason': {
      const reason = Object.values(scenario.tests)
        .flat()
        .find(({ id }) => id === move.reason);
      return `serves ${reason?.for.join(' ')}`;
    }
    case 'name-hands':
      return moveKey({ ...move, hands: [...move.hands].sort() });
    default:
      return moveKey(move);
  }
}

describe('renaming every id', () => {
  const rename = otherNames(aScenario(), 'x');

  test('[N2] leaves no id of the fixture, so that the tests below mean something', () => {
    const renamed = JSON.stringify(rename(aScenario()));
    for (const id of [
      'north',
      'c1',
      'judgment',
      'list-unit',
      'prosecutor',
      'engineer-flawed',
      'wrong-match',
      'wider',
    ]) {
      expect(JSON.stringify(aScenario())).toContain(`"${id}"`);
      expect(renamed).not.toContain(`"${id}"`);
    }
  });

  test('[N2] gives the same debate with the same seed, renamed, move for move', () => {
    fc.assert(
      fc.property(plays, fc.constantFrom('x', 'c', 'a'), (recipe, salt) => {
        const play = replay(recipe);
        const other = otherNames(play.scenario, salt);
        const scenario = other(play.scenario);
        const log: Log = other(play.log);
        expect(foldLog(scenario, log)).toEqual(other(play.debate));
      }),
      { numRuns: 40 },
    );
  });

  test('[N2] shows the same options in the same order', () => {
    fc.assert(
      fc.property(plays, (recipe) => {
        const { scenario, debate, log } = replay(recipe);
        expect(legalMoves(rename(scenario), rename(debate))).toEqual(rename(legalMoves(scenario, debate)));
        let other = startDebate(rename(scenario), { seed: log.seed });
        for (const { move, shown } of rename(log).entries) {
          const ruling = playMove(rename(scenario), other, move);
          expect(ruling).toMatchObject({ allowed: true, shown });
          if (ruling.allowed) other = ruling.debate;
        }
      }),
      { numRuns: 8 },
    );
  });

  test('[N2] gives the same verdict, renamed, to the last reason', () => {
    fc.assert(
      fc.property(finished, (recipe) => {
        const { scenario, debate } = replay(recipe);
        expect(reachVerdict(rename(scenario), rename(debate))).toEqual(rename(reachVerdict(scenario, debate)));
      }),
      { numRuns: 20 },
    );
  });
});

describe('another order of the rows', () => {
  test('[N2] offers the same options wherever a node shows all it has', () => {
    fc.assert(
      fc.property(plays, fc.integer({ min: 1, max: 4 }), (recipe, by) => {
        const { scenario, debate } = replay({ ...recipe, act: 4 });
        expect(onOffer(reordered(scenario, by), debate)).toEqual(onOffer(scenario, debate));
      }),
      { numRuns: 30 },
    );
  });

  test('[N2] offers as many options of each kind wherever a node shows fewer', () => {
    const kindsOnOffer = (scenario: Scenario, debate: Debate): readonly string[] =>
      legalMoves(scenario, debate)
        .map((move) => kindOf(scenario, move))
        .sort();
    fc.assert(
      fc.property(plays, fc.integer({ min: 1, max: 4 }), (recipe, by) => {
        const { scenario, debate } = replay({ ...recipe, act: 1 });
        expect(kindsOnOffer(reordered(scenario, by), debate)).toEqual(kindsOnOffer(scenario, debate));
      }),
      { numRuns: 30 },
    );
  });

  test('[N2] leaves every score of the same choices as it was', () => {
    fc.assert(
      fc.property(finished, fc.integer({ min: 1, max: 4 }), (recipe, by) => {
        const { scenario, debate } = replay(recipe);
        const one = reachVerdict(scenario, debate);
        const other = reachVerdict(reordered(scenario, by), debate);
        if (one.kind !== 'reached' || other.kind !== 'reached') throw new Error('no verdict');
        const { reasons, nextStep, ...scores } = one;
        expect(other).toMatchObject(scores);
        expect(other.reasons.map(({ code, step, chosen }) => ({ code, step, chosen }))).toEqual(
          reasons.map(({ code, step, chosen }) => ({ code, step, chosen })),
        );
        expect(other.nextStep?.gain).toEqual(nextStep?.gain);
      }),
      { numRuns: 20 },
    );
  });
});

test('[N2] the rules read no leaning, label, date, client or person', () => {
  fc.assert(
    fc.property(finished, fc.string(), (recipe, word) => {
      const { scenario, log } = replay(recipe);
      const blind: Scenario = {
        ...scenario,
        positions: scenario.positions.map((position) => ({ ...position, leaning: 'wider', client: word })),
        cards: scenario.cards.map((card) => ({ ...card, label: 'MODEL', date: word, leaning: 'both' })),
        witnesses: scenario.witnesses.map((witness) => ({ ...witness, person: word })),
        cast: [],
        waits: word,
        scenery: word,
      };
      expect(reachVerdict(blind, foldLog(blind, log))).toEqual(reachVerdict(scenario, foldLog(scenario, log)));
    }),
    { numRuns: 10 },
  );
});
