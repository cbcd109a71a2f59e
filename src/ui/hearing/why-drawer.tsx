import { rulesPhrase } from '../../hearing/phrase';
import { formatNumber } from '../../language/format-number';
import type { Dimension } from '../../rules/dimensions';
import type { Reached } from '../../rules/reach-verdict';
import type { Reason } from '../../rules/verdict-reasons';
import { Drawer } from '../drawers/drawer';
import { useWords } from '../game';
import { Lozenge } from '../ornament/lozenge';
import { choicePhrase } from './choice-phrase';
import { ContestNote } from './contest-note';
import { useSeat } from './seat';
import { StrengthHill } from './strength-hill';

const DIMENSIONS: readonly Dimension[] = ['A', 'E', 'D', 'T', 'C'];
const RULES: Readonly<Record<Dimension, string>> = { A: 'A1–A4', E: 'E1–E3', D: 'D1–D4', T: 'T1', C: 'C1' };

/** Behind "Why?": five measures, how firmly the side stood, everything that gave way with its named idea, and the way to contest it. */
export function WhyDrawer({ verdict, onClose }: { verdict: Reached; onClose: () => void }) {
  const words = useWords();
  const asked = DIMENSIONS.filter((dimension) => verdict.dimensions[dimension] !== null);
  const rules = ['V2', ...asked.map((dimension) => RULES[dimension])].join(', ');
  const hasClaims = verdict.dimensions.E !== null;
  return (
    <Drawer id="why" title={words.t('verdict.why')} onClose={onClose}>
      <p>{words.t('verdict.how')}</p>
      <section class="bars" aria-label={words.t('verdict.bars')}>
        {asked.map((dimension) => (
          <Bar key={dimension} dimension={dimension} score={verdict.dimensions[dimension] ?? 0} />
        ))}
      </section>
      {hasClaims && <StrengthHill strength={verdict.strength['df-quad']} />}
      <h3>{words.t('verdict.reasons')}</h3>
      {verdict.reasons.length === 0 && <p>{words.t('verdict.no-reasons')}</p>}
      <ul class="reasons">
        {verdict.reasons.map((reason, i) => (
          <ReasonLine key={`${reason.code}-${i}`} reason={reason} />
        ))}
      </ul>
      <p class="meta">
        {words.t('verdict.rests-on', { rules })} {words.t('verdict.charter-rows')}
      </p>
      <ContestNote verdict={verdict} />
    </Drawer>
  );
}

function Bar({ dimension, score }: { dimension: Dimension; score: number }) {
  const words = useWords();
  const name = words.t(`verdict.dimensions.${dimension}`);
  const whole = formatNumber(words.language, score);
  return (
    <div class="bar" data-dimension={dimension} data-score={score}>
      <span class="unseen">{words.t('verdict.bar', { name, score: whole })}</span>
      <span aria-hidden="true">{name}</span>
      <span class="bar-lozenges" aria-hidden="true">
        {[1, 2, 3, 4].map((place) => (
          <Lozenge key={place} lit={place <= score} />
        ))}
      </span>
    </div>
  );
}

/** One thing that gave way: its named idea, what was chosen, and what was better. */
function ReasonLine({ reason }: { reason: Reason }) {
  const words = useWords();
  const { sitting, debate, read } = useSeat();
  const played = { scenario: sitting.scenario, debate };
  const own = reason.code === 'mended' || reason.code === 'bet-off' ? reason.code : null;
  const name = own ? null : read(rulesPhrase('ideas', reason.code, 'name'));
  const says = own ? words.t(`verdict.code.${own}`) : read(rulesPhrase('ideas', reason.code, 'feedback'));
  const chosen = reason.chosen === null ? null : choicePhrase(played, reason.step, reason.chosen);
  const better = reason.better === null ? null : choicePhrase(played, reason.step, reason.better);
  return (
    <li class="reason" data-code={reason.code}>
      {name && <strong>{name}</strong>}
      <span>{says}</span>
      {chosen && <span class="meta">{words.t('verdict.chosen', { choice: read(chosen) })}</span>}
      {better && <span class="better">{words.t('verdict.better', { choice: read(better) })}</span>}
    </li>
  );
}
