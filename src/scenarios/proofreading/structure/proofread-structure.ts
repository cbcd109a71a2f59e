import { attacksBelong } from './attacks-belong';
import { benchTests } from './bench-tests';
import { chainOffers } from './chain-offers';
import { charterIds } from './charter-ids';
import { claimTables } from './claim-tables';
import { facts } from './facts';
import { failures } from './failures';
import type { Draft, Finding, StructureCheck } from './finding';
import { followUps } from './follow-ups';
import { gaps } from './gaps';
import { ideas } from './known-ideas';
import { links } from './links';
import { names } from './names';
import { oneRightOfThree } from './one-right-of-three';
import { sharedClaims } from './overlapping-claims';
import { people } from './people';
import { pool } from './pool';
import { replies } from './replies';
import { sides } from './sides';
import { soundQuotas } from './sound-quotas';
import { strengthEdges } from './strength-edges';
import { uniqueIds } from './unique-ids';
import { usedRows } from './used-rows';
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
  links,
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
  const isPlayable = findings.every(({ rule }) => rule === 'pool');
  return isPlayable ? [...findings, ...then.flatMap((check) => check(draft))] : findings;
}
