import { useMemo, useState } from 'preact/hooks';
import type { Debate } from '../../rules/debate';
import { type Reached, reachVerdict } from '../../rules/reach-verdict';
import type { Scenario } from '../../rules/scenario';
import { useWords } from '../game';
import { hashOf } from '../route';
import { ChainStrip } from './chain-strip';
import { nextStepSentence } from './next-step';
import { useSeat } from './seat';
import { WhyDrawer } from './why-drawer';

/** Scene 6: the level, the chain with its break lit, one next step. Everything else waits behind "Why?". */
export function VerdictStep() {
  const words = useWords();
  const { screen, sitting, debate, read } = useSeat();
  const { scenario } = sitting;
  const [asksWhy, setAsksWhy] = useState(false);
  const verdict = useVerdict(scenario, debate);
  const other = otherSide(scenario, debate);
  const [leave] = screen.actions;
  if (verdict === null) return null;
  const { nextStep } = verdict;
  return (
    <>
      <div class="felt felt--verdict" data-testid="verdict" data-level={verdict.level}>
        <h2 class="level">{words.t('verdict.level', { level: verdict.level })}</h2>
        {verdict.chains.map((chain) => (
          <ChainStrip key={chain.nth} chain={chain} withHands={scenario.act > 0} />
        ))}
        <div class="next-step">
          <p class="next-step-head">{words.t('verdict.next')}</p>
          <p data-testid="next-step">
            {nextStep
              ? nextStepSentence(words, read, { next: nextStep, played: { scenario, debate } })
              : words.t('verdict.nothing-better')}
          </p>
        </div>
        {other && (
          <p class="other-side">
            {words.t('verdict.other-side')}{' '}
            <a href={hashOf({ kind: 'hearing', id: scenario.id, again: true, position: other })} data-testid="replay">
              {words.t('verdict.replay')}
            </a>
          </p>
        )}
        <p class="meta bench-line">{words.t('verdict.bench')}</p>
      </div>
      <div class="actions actions--two">
        <button type="button" class="tile" data-testid="why" onClick={() => setAsksWhy(true)}>
          {words.t('verdict.why')}
        </button>
        {leave && (
          <button type="button" class="primary" data-testid="leave-verdict" onClick={() => void sitting.play(leave)}>
            {words.t('hearing.leave-verdict')}
          </button>
        )}
      </div>
      {asksWhy && <WhyDrawer verdict={verdict} onClose={() => setAsksWhy(false)} />}
    </>
  );
}

/** The verdict of the debate as it stands, or `null` before the agenda has come to it. */
export function useVerdict(scenario: Scenario, debate: Debate): Reached | null {
  return useMemo(() => {
    const verdict = reachVerdict(scenario, debate);
    return verdict.kind === 'reached' ? verdict : null;
  }, [scenario, debate]);
}

/** A side to argue next: one that leans the other way, or `null` where the hearing has one side only. */
export function otherSide(scenario: Scenario, debate: Debate): string | null {
  const own = scenario.positions.find(({ id }) => id === debate.position);
  const others = scenario.positions.filter(({ id }) => id !== debate.position);
  return (others.find(({ leaning }) => leaning !== own?.leaning) ?? others[0])?.id ?? null;
}
