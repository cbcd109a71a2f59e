import { expect, test } from 'vitest';
import { charterPhrase } from '../../src/hearing/phrase';
import type { LogEntry } from '../../src/rules/debate';
import type { Move } from '../../src/rules/move';
import { legalMoves, playMove } from '../../src/rules/play-move';
import { startDebate } from '../../src/rules/start-debate';
import { recordOf } from '../../src/ui/record-of';
import { createBot } from '../../src/workbench/bots/bot';
import { policyNamed } from '../../src/workbench/bots/policy';
import { loadScenario } from '../../src/workbench/reading/scenario-library';

const scenario = loadScenario(process.cwd(), 's05-closed-contour');
const isOfTwo = (move: Move): boolean => move.kind === 'name-hands' && move.hands.length === 2;

test('the record names each of the hands that were named together', () => {
  const bot = createBot(policyNamed('skill-1'));
  const entries: LogEntry[] = [];
  let debate = startDebate(scenario, { seed: 2, position: null });
  for (let named: Move | undefined; named === undefined; ) {
    named = legalMoves(scenario, debate).find(isOfTwo);
    const move = named ?? (bot(scenario, debate, entries) as Move);
    const ruling = playMove(scenario, debate, move);
    if (!ruling.allowed) throw new Error(ruling.objection);
    debate = ruling.debate;
    entries.push({ n: debate.moves, move, shown: ruling.shown });
  }
  const last = entries.at(-1)?.move;
  const hands = last?.kind === 'name-hands' ? last.hands : [];
  expect(hands).toHaveLength(2);
  const record = recordOf(scenario, {
    scenario: scenario.id,
    version: scenario.version,
    seed: 2,
    position: null,
    entries,
  });
  expect(record.at(-1)?.chosen).toEqual(hands.map((hand) => charterPhrase('actors', hand)));
});
