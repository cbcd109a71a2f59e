import { formatNumber } from '../../language/format-number';
import type { Stretch } from '../../rules/argument-graph';
import { useWords } from '../game';

const STRETCHES: readonly Stretch[] = ['before-attack', 'after-attack', 'after-reply'];
const WIDE = 300;
const HIGH = 90;

/** How firmly the side stood, as a hill: before the attack, after it, after the reply. Bookkeeping, not truth. */
export function StrengthHill({ strength }: { strength: Readonly<Record<Stretch, number>> }) {
  const words = useWords();
  const points = STRETCHES.map((stretch, i) => ({
    stretch,
    x: 50 + i * 100,
    y: HIGH - strength[stretch] * (HIGH - 20),
    figure: formatNumber(words.language, strength[stretch], { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  }));
  const [first, middle, last] = points.map(({ y }) => y) as [number, number, number];
  const ridge = `M0 ${first}H50C90 ${first} 110 ${middle} 150 ${middle}S210 ${last} 250 ${last}H${WIDE}`;
  return (
    <figure class="hill">
      <figcaption>{words.t('verdict.strength')}</figcaption>
      <svg viewBox={`0 0 ${WIDE} ${HIGH + 4}`} aria-hidden="true">
        <path class="hill-side" d={`${ridge}V${HIGH}H0Z`} />
        <path class="hill-ridge" d={ridge} fill="none" />
        {points.map(({ stretch, x, y }) => (
          <circle key={stretch} class={`hill-point hill-point--${stretch}`} cx={x} cy={y} r="6" />
        ))}
      </svg>
      <dl>
        {points.map(({ stretch, figure }) => (
          <div key={stretch}>
            <dt>{words.t(`verdict.stretches.${stretch}`)}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
