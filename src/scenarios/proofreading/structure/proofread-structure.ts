import { followUps, replies, soundQuotas } from './attacks';
import { benchTests } from './bench-tests';
import { charterIds, usedRows } from './charter-rows';
import { claimTables, temptingCards } from './claim-tables';
import { chainOffers, failures, gaps } from './failures';
import type { Draft, Finding, StructureCheck } from './finding';
import { linksAndAnswers, oneRightOfThree } from './links-and-answers';
import { ideas, names, people, uniqueIds } from './people-and-ideas';
import { facts, pool } from './pool';
import { sharedClaims } from './shared-claims';
import { attacksBelong, sides } from './sides';
import { strengthEdges } from './strength-edges';
import { witnesses } from './witnesses';

/** Checks that look up no id, so that a broken one cannot stop them. */
const first: readonly StructureCheck[] = [
  names,
  uniqueIds,
  people,
  ideas,
  facts,
  pool,
  sides,
  attacksBelong,
  sharedClaims,
  claimTables,
  temptingCards,
  linksAndAnswers,
  oneRightOfThree,
  soundQuotas,
  replies,
  followUps,
  benchTests,
  witnesses,
  charterIds,
  usedRows,
  failures,
  chainOffers,
  gaps,
];

/** Checks that play with the rules; they run once everything that is named exists. */
const then: readonly StructureCheck[] = [strengthEdges];

/** Every finding about the structure of one hearing, in the order of the file's parts; empty when it may be played. */
export function proofreadStructure(draft: Draft): readonly Finding[] {
  const findings = first.flatMap((check) => check(draft));
  const isPlayable = findings.every(({ rule }) => rule === 'tempting-cards' || rule === 'pool');
  return isPlayable ? [...findings, ...then.flatMap((check) => check(draft))] : findings;
}
