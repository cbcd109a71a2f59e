import { find } from '../find';
import type { Move } from '../move';
import { fileHand } from '../offers';
import type { Choice, Step } from '../scenario';
import { pickFrom } from '../seed';
import { type Moment, onward, type Played, type StepLaw, shownOf, withIdea } from './step-law';

/** Scene 0: tap the word that claims too much, or say "It holds". */
export const openingLaw: StepLaw<Step & { kind: 'opening' }, Move & { kind: 'weigh-opening' }> = {
  moves: ({ scenario }) => [...scenario.opening.words, 'it-holds'].map((word) => ({ kind: 'weigh-opening', word })),
  play(moment, { word }) {
    const right = word === (moment.scenario.opening.tooMuch ?? 'it-holds');
    return {
      debate: onward(moment, { opening: word }),
      happenings: [{ kind: 'opening-weighed', right, word, ...withIdea(right ? null : 'scope-shift') }],
    };
  },
};

/** Whether a choice is right, and the idea of a wrong one, as a happening carries them. */
export function judged(choices: readonly Choice[], id: string): { right: boolean; idea?: string } {
  const { right, idea } = find(choices, id, 'choice');
  return { right, ...withIdea(right ? null : (idea ?? 'off-the-point')) };
}

/** Scene 1: "What is decided today?" */
export const callLaw: StepLaw<Step & { kind: 'call' }, Move & { kind: 'name-decision' }> = {
  moves: (moment) => shownOf(moment, 'call', moment.scenario.call).map((choice) => ({ kind: 'name-decision', choice })),
  play(moment, { choice }) {
    return {
      debate: onward(moment, { decision: choice }),
      happenings: [{ kind: 'decision-named', choice, ...judged(moment.scenario.call, choice) }],
    };
  },
};

/** The lot gives a side; one redraw, which always gives another side [O2]. */
export const lotLaw: StepLaw<Step & { kind: 'lot' }, Move & { kind: 'accept-lot' | 'redraw-lot' }> = {
  moves: ({ debate }) =>
    debate.redrawn || debate.positionFixed
      ? [{ kind: 'accept-lot' }]
      : [{ kind: 'accept-lot' }, { kind: 'redraw-lot' }],
  play(moment, move) {
    if (move.kind === 'accept-lot') {
      const { position, redrawn } = moment.debate;
      return { debate: onward(moment, {}), happenings: [{ kind: 'lot-drawn', position, redrawn }] };
    }
    return redraw(moment);
  },
};

function redraw({ scenario, debate }: Moment): Played {
  const others = scenario.positions.filter(({ id }) => id !== debate.position);
  const position = pickFrom(debate.seed, 'lot/again', others)?.id ?? debate.position;
  return {
    debate: { ...debate, position, redrawn: true },
    happenings: [{ kind: 'lot-drawn', position, redrawn: true }],
  };
}

/** Scene 2: a card asks "does it show that …?", then turns to its limit. */
export const fileLaw: StepLaw<Step & { kind: 'file' }, Move & { kind: 'read-card' }> = {
  moves: (moment) => [true, false].map((shows) => ({ kind: 'read-card', card: cardOf(moment), shows })),
  play(moment, { card, shows }) {
    const truth = find(moment.scenario.cards, card, 'card').shows;
    const right = shows === truth;
    const idea = right ? null : truth ? 'doubting-the-plain' : 'beyond-the-limit';
    return {
      debate: onward(moment, { read: [...moment.debate.read, { card, shows }] }),
      happenings: [{ kind: 'card-read', right, card, ...withIdea(idea) }],
    };
  },
};

function cardOf({ scenario, debate, step }: Moment<Step & { kind: 'file' }>): string {
  return fileHand(scenario, debate)[step.nth - 1] ?? '';
}
