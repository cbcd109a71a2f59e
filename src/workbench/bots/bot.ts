import type { ChainRecord, ClaimRecord, Debate, LogEntry } from '../../rules/debate';
import type { Move } from '../../rules/move';
import type { Scenario } from '../../rules/scenario';
import { drawFrom } from '../../rules/seed';
import type { Words } from '../reading/scenario-words';
import { type ChoicePoint, choicePoint, slotOf } from './choice-point';
import { optionLengths } from './option-length';
import { chancesOf, type Policy } from './policy';

/** A player of wood: a pure function of the scenario, the debate with its seed, and the record so far. */
export type Bot = (scenario: Scenario, debate: Debate, entries: readonly LogEntry[]) => Move | null;

/**
 * Makes a bot that draws its moves from a policy's chances; `null` when the hearing is over.
 * @param words what a text bot reads; without them it has no opinion about texts.
 */
export function createBot(policy: Policy, words: Words | null = null): Bot {
  return (scenario, debate, entries) => {
    const point = choicePoint(scenario, debate);
    if (point === null) return null;
    const chances = chancesOf(policy, {
      scenario,
      debate,
      point,
      tried: () => triedBefore(entries, point),
      lengths: () => (words === null ? null : optionLengths(words, { scenario, debate, point })),
      isOrderKnown: true,
    });
    return drawMove(point, chances, drawFrom(debate.seed, labelOf(debate, point)));
  };
}

function drawMove({ moves }: ChoicePoint, chances: readonly number[], draw: number): Move {
  let passed = 0;
  const place = chances.findIndex((chance) => {
    passed += chance;
    return chance > 0 && draw < passed;
  });
  // A draw beyond the last rounding error belongs to the last move that has a chance.
  return moves[place < 0 ? chances.findLastIndex((chance) => chance > 0) : place] as Move;
}

/** One stream of chance for each choice, so that no draw depends on how many went before. */
function labelOf(debate: Debate, point: ChoicePoint): string {
  return `bot/${debate.step}/${point.kind}/${isMending(debate, point) ? 'mend' : 'first'}`;
}

function isMending(debate: Debate, { step }: ChoicePoint): boolean {
  return draftOf(debate, step)?.mended ?? false;
}

function draftOf(debate: Debate, step: ChoicePoint['step']): ChainRecord | ClaimRecord | null {
  if (step.kind !== 'chain' && step.kind !== 'claim') return null;
  return (step.kind === 'chain' ? debate.chains : debate.claims)[step.nth - 1] ?? null;
}

/** After a mend, the choice that has just broken; later choices of the same mend are free of it. */
function triedBefore(entries: readonly LogEntry[], { kind }: ChoicePoint): Move | null {
  const last = entries.at(-1)?.move.kind;
  if (last !== 'mend-chain' && last !== 'mend-claim') return null;
  return entries.findLast(({ move }) => slotOf(move) === kind)?.move ?? null;
}
