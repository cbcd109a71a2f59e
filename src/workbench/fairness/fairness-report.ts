import { type Language, languages } from '../../language/languages';
import type { Scenario } from '../../rules/scenario';
import { sentenceAt, type Words } from '../reading/scenario-words';
import { ignoringBar, policyBar, randomBar, skillBar } from './checks/bars';
import { twoWordsCheck } from './checks/c2-two-words';
import type { Check } from './checks/check';
import { maximumCheck } from './checks/n1-maximum';
import { renamingCheck } from './checks/n2-renaming';
import { policiesAreEqualCheck, randomIsEqualCheck } from './checks/n3-n4-equal-sides';
import { deadOptionCheck } from './checks/n5-no-dead-option';
import { wayBackCheck } from './checks/n6-way-back';
import { sameAttacksCheck } from './checks/n7-same-attacks';
import { type CueFigures, cueFigures } from './cues/cue-check';
import { type Casting, type GradedPlayer, gradedPlayers } from './graded-players';
import { hearingPieces } from './hearing-pieces';

/** What `npm run explore` finds of one hearing. */
export interface FairnessReport {
  readonly id: string;
  readonly holds: boolean;
  readonly checks: Readonly<Record<string, Check>>;
  readonly cues: Readonly<Record<Language, CueFigures>>;
}

/** A report together with the players behind it, for those who want to see more than figures. */
export interface Exploration {
  readonly report: FairnessReport;
  readonly players: readonly GradedPlayer[];
}

/** Whether a hearing can be compared at all: it has sides and the ordinary agenda; a tutorial has not. */
export function isExplorable(scenario: Scenario): boolean {
  return scenario.positions.length > 1 && scenario.claims.length > 0;
}

/**
 * Every fairness check of one hearing, exactly.
 * @param words of every language, in any order; one that is not written yet fails its cue check.
 * @param casting who plays (everybody when left out), and who hears how far the work has come.
 */
export function exploreFairness(scenario: Scenario, words: readonly Words[], casting: Casting = {}): Exploration {
  const { names, tell = () => undefined } = casting;
  tell('taking the hearing apart');
  const pieces = hearingPieces(scenario);
  const players = gradedPlayers(pieces, words, { ...(names && { names }), tell: (name) => tell(`playing ${name}`) });
  tell('checking');
  const checks = {
    N1: maximumCheck(pieces),
    N2: renamingCheck(pieces),
    N3: randomIsEqualCheck(players),
    N4: policiesAreEqualCheck(players, scenario),
    N5: deadOptionCheck(pieces, (idea) => hasFeedback(words, idea)),
    N6: wayBackCheck(pieces),
    N7: sameAttacksCheck(scenario),
    C2: twoWordsCheck(pieces),
    random: randomBar(players),
    policies: policyBar(players),
    skill: skillBar(players),
    ignoring: ignoringBar(players),
  };
  const cues = Object.fromEntries(
    languages.map((language) => [language, cueFigures(scenario, wordsIn(words, language))]),
  ) as FairnessReport['cues'];
  const holds = [...Object.values(checks), ...Object.values(cues)].every((check) => check.holds);
  return { report: { id: scenario.id, holds, checks, cues }, players };
}

function wordsIn(words: readonly Words[], language: Language): Words {
  const found = words.find((read) => read.language === language);
  return found ?? { language, scenario: {}, charter: {}, rules: {}, ui: {} };
}

function hasFeedback(words: readonly Words[], idea: string): boolean {
  return words.every(({ rules }) => sentenceAt(rules, ['ideas', idea, 'feedback']) !== null);
}
