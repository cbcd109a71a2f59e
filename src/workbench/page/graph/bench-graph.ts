import { scenarioPhrase } from '../../../hearing/phrase';
import { TESTS } from '../../../rules/agenda';
import type { Scenario, Test, Witness } from '../../../rules/scenario';
import { choiceNode } from './argument-graph';
import { type Graph, ideaMark, nodeOf, together } from './graph';

/** Everything that is asked besides the case and the chain: the opening, the call, the tests, the witnesses, the last question. */
export const benchGraph = (scenario: Scenario): Graph =>
  together([
    openingGraph(scenario),
    ...TESTS.filter((test) => scenario.tests[test].length > 0).map((test) => testGraph(scenario, test)),
    ...scenario.witnesses.map(witnessGraph),
  ]);

function openingGraph({ opening, call, waits, questions }: Scenario): Graph {
  const { speaker, words, tooMuch } = opening;
  return {
    edges: [],
    nodes: [
      nodeOf({
        path: 'opening',
        part: 'opening',
        says: ['line', 'why'].map((part) => scenarioPhrase('opening', part)),
        marks: [`speaker: ${speaker}`, tooMuch === null ? 'it holds' : `too much: ${tooMuch}`],
      }),
      ...words.map((word) =>
        nodeOf({
          path: `opening.words.${word}`,
          part: 'opening-word',
          says: [scenarioPhrase('opening', 'words', word)],
          marks: [word === tooMuch && 'too much'],
          tone: word === tooMuch ? 'right' : 'wrong',
        }),
      ),
      nodeOf({
        path: 'call',
        part: 'call',
        says: ['waits', 'decide', 'why'].map((part) => scenarioPhrase('call', part)),
        marks: [`waits: ${waits}`],
      }),
      ...call.map((choice) => choiceNode(choice, 'call.choices', ['call', 'choices'])),
      ...(questions.length > 0
        ? [nodeOf({ path: 'questions', part: 'questions', says: [scenarioPhrase('questionWhy')] })]
        : []),
      ...questions.map((question) => choiceNode(question, 'questions', ['questions'])),
    ],
  };
}

function testGraph(scenario: Scenario, test: Test): Graph {
  const path = `tests.${test}`;
  const reasons = scenario.tests[test];
  return {
    nodes: [
      nodeOf({ path, part: 'test' }),
      ...reasons.map(({ id, for: sides, idea }) =>
        nodeOf({
          path: `${path}.${id}`,
          part: 'reason',
          says: [
            scenarioPhrase('tests', test, 'reasons', id),
            ...(sides.length > 0 ? [scenarioPhrase('tests', test, 'whys', id)] : []),
          ],
          marks: [sides.length > 0 && `for: ${sides.join(', ')}`, ideaMark(idea)],
          tone: sides.length > 0 ? 'right' : 'wrong',
        }),
      ),
    ],
    edges: reasons.flatMap(({ id, for: sides }) =>
      sides.map((side) => ({ from: `${path}.${id}`, to: `positions.${side}`, kind: 'serves' as const })),
    ),
  };
}

/** The lines in the order in which they are spoken, with the turn in its place, sound and flawed. */
function witnessGraph({ id, person, lines, turn, exhibits, always }: Witness): Graph {
  const path = `witnesses.${id}`;
  const spoken = (line: string) => [
    scenarioPhrase('witnesses', id, 'lines', line),
    scenarioPhrase('witnesses', id, 'pressed', line),
  ];
  const sound = lines.map((line) => nodeOf({ path: `${path}.lines.${line}`, part: 'line', says: spoken(line) }));
  const turns = (['sound', 'flawed'] as const).map((way) =>
    nodeOf({
      path: `${path}.turn.${way}`,
      part: 'turn',
      id: turn[way],
      says: spoken(turn[way]),
      marks: way === 'sound' ? ['sound'] : ['flawed', turn.flaw, turn.card && `met by: ${turn.card}`],
      tone: way === 'sound' ? 'right' : 'wrong',
    }),
  );
  return {
    nodes: [
      nodeOf({
        path,
        part: 'witness',
        says: ['soundWhy', 'flawedWhy'].map((part) => scenarioPhrase('witnesses', id, part)),
        marks: [`person: ${person}`, always && `always ${always}`],
      }),
      ...sound.slice(0, turn.at),
      ...turns,
      ...sound.slice(turn.at),
      ...exhibits.map((card) =>
        nodeOf({
          path: `${path}.exhibits.${card}`,
          part: 'exhibit',
          says: [scenarioPhrase('cards', card, 'name')],
          marks: [card === turn.card && 'meets the flaw'],
          tone: card === turn.card ? 'right' : 'wrong',
        }),
      ),
    ],
    edges: exhibits.map((card) => ({ from: path, to: `cards.${card}`, kind: 'shows' })),
  };
}
