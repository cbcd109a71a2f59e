import { canQuestion, failedDuties, governedDuties, handsOf, showsOneOf } from '../../rules/charter';
import type { Attack, Failure, Scenario } from '../../rules/scenario';
import { sentenceAt, type Words } from '../reading/scenario-words';

/** What a second reader judges without seeing the mark; each kind has its own kappa. */
export type QuestionKind =
  | 'card'
  | 'link'
  | 'attack'
  | 'reply'
  | 'reason'
  | 'hand'
  | 'forum'
  | 'standard'
  | 'record'
  | 'remedy';

/** One judgement: what is asked in words, the answers allowed, and the mark it is compared with. */
export interface Question {
  /** Where the mark stands in the structure; a reader never sees it, because ids can tell the mark. */
  readonly key: string;
  readonly kind: QuestionKind;
  readonly asked: string;
  readonly mark: string;
}

export const ANSWERS: Readonly<Record<QuestionKind, readonly string[]>> = {
  card: ['fits', 'stretched', 'off'],
  link: ['holds', 'nearly', 'broken'],
  attack: ['sound', 'unsound'],
  reply: ['meets', 'misses'],
  reason: ['serves', 'not'],
  hand: ['yes', 'no'],
  forum: ['yes', 'no'],
  standard: ['yes', 'no'],
  record: ['yes', 'no'],
  remedy: ['yes', 'no'],
};

/** Every cell that a hearing marks and a reader can judge from the words of one language. */
export function questionsOf(scenario: Scenario, words: Words): readonly Question[] {
  const say = (...path: readonly string[]): string => sentenceAt(words.scenario, path) ?? '';
  return [
    ...claimQuestions(scenario, say),
    ...scenario.positionAttacks.flatMap((attack) => {
      const side = scenario.positions.find((position) => position.attack === attack.id)?.id ?? '';
      return attackQuestions(attack, {
        key: `position/${attack.id}`,
        on: say('positions', side, 'stand'),
        say: (...path) => say('positionAttacks', attack.id, ...path),
      });
    }),
    ...reasonQuestions(scenario, say),
    ...scenario.failures.flatMap((failure) => failureQuestions(scenario, words, failure)),
  ];
}

type Say = (...path: readonly string[]) => string;

function claimQuestions({ claims }: Scenario, say: Say): readonly Question[] {
  return claims.flatMap((claim) => {
    const text = say('claims', claim.id, 'text');
    const shown = (card: string): string =>
      `“${say('cards', card, 'text')}” (${say('cards', card, 'source')}; its back: “${say('cards', card, 'limit')}”)`;
    const cards = Object.entries(claim.cards).map(
      ([card, mark]): Question => ({
        key: `claim/${claim.id}/card/${card}`,
        kind: 'card',
        asked: `Claim: “${text}” Card: ${shown(card)}`,
        mark,
      }),
    );
    const links = claim.links.map(
      ({ id, holds }): Question => ({
        key: `claim/${claim.id}/link/${id}`,
        kind: 'link',
        asked: `Claim: “${text}” Step from a fitting card to it: “${say('claims', claim.id, 'links', id)}”`,
        mark: holds,
      }),
    );
    const attacks = attackQuestions(claim.attack, {
      key: `claim/${claim.id}`,
      on: text,
      say: (...path) => say('claims', claim.id, ...path),
    });
    return [...cards, ...links, ...attacks];
  });
}

interface Attacked {
  readonly key: string;
  readonly on: string;
  readonly say: Say;
}

function attackQuestions(attack: Attack, { key, on, say }: Attacked): readonly Question[] {
  const asked = `Said: “${on}” Attack: “${say('attack')}”`;
  return [
    { key: `${key}/attack`, kind: 'attack', asked, mark: attack.sound ? 'sound' : 'unsound' },
    ...attack.replies.map(({ id, kind, onPoint }): Question => {
      const meets = onPoint && !(attack.sound && kind === 'rebut');
      return {
        key: `${key}/reply/${id}`,
        kind: 'reply',
        asked: `${asked} Reply: “${say('replies', id)}”`,
        mark: meets ? 'meets' : 'misses',
      };
    }),
  ];
}

function reasonQuestions({ tests, positions }: Scenario, say: Say): readonly Question[] {
  return Object.entries(tests).flatMap(([test, reasons]) =>
    reasons.flatMap(({ id, for: sides }) =>
      positions.map(
        (position): Question => ({
          key: `test/${test}/${id}/${position.id}`,
          kind: 'reason',
          asked: `Question of the bench: ${test}. Side: “${say('positions', position.id, 'stand')}” Reason: “${say('tests', test, 'reasons', id)}”`,
          mark: sides.includes(position.id) ? 'serves' : 'not',
        }),
      ),
    ),
  );
}

/** The Charter's rows as the chain of one failure offers them, judged from their names alone. */
function failureQuestions({ charter }: Scenario, words: Words, failure: Failure): readonly Question[] {
  const wrong = `It went wrong: “${sentenceAt(words.scenario, ['failures', failure.id, 'text']) ?? ''}”`;
  const name = (column: string, id: string): string =>
    sentenceAt(words.scenario, ['charter', column, id]) ?? sentenceAt(words.charter, [column, id]) ?? id;
  const hands = handsOf(charter, failure);
  const row =
    (kind: QuestionKind, column: string, ask: (name: string) => string) =>
    (id: string, isMarked: boolean): Question => ({
      key: `failure/${failure.id}/${column}/${id}`,
      kind,
      asked: `${wrong} ${ask(name(column, id))}`,
      mark: isMarked ? 'yes' : 'no',
    });
  const first = hands[0];
  const actor = row('hand', 'actors', (who) => `Is this a hand in it: ${who}?`);
  const forum = row(
    'forum',
    'forums',
    (who) => `May this body question ${first ? name('actors', first.id) : ''} about it, and is it not its own: ${who}?`,
  );
  const standard = row('standard', 'standards', (which) => `Is this rule about what failed: ${which}?`);
  const record = row('record', 'traces', (which) => `Does this record show what failed: ${which}?`);
  const remedy = row('remedy', 'consequences', (what) => `Does this give somebody harmed a way back: ${what}?`);
  const find = <T extends { readonly id: string }>(rows: readonly T[], id: string): T | undefined =>
    rows.find((each) => each.id === id);
  const { offers, duties } = failure;
  const isHand = (id: string): boolean => {
    const found = find(charter.actors, id);
    return found !== undefined && failedDuties(found, failure).length > 0;
  };
  const mayQuestion = (id: string): boolean => {
    const found = find(charter.forums, id);
    return found !== undefined && first !== undefined && canQuestion(found, first);
  };
  return [
    ...offers.actors.map((id) => actor(id, isHand(id))),
    ...offers.forums.filter((id) => find(charter.forums, id)?.kind !== 'gap').map((id) => forum(id, mayQuestion(id))),
    ...offers.standards.map((id) => {
      const found = find(charter.standards, id);
      return standard(id, found !== undefined && governedDuties(found, duties).length > 0);
    }),
    ...offers.traces.map((id) => {
      const found = find(charter.traces, id);
      return record(id, found !== undefined && showsOneOf(found, duties));
    }),
    ...offers.consequences.map((id) => remedy(id, find(charter.consequences, id)?.remedy === true)),
  ];
}
