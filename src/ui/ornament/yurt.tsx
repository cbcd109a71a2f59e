import { HornPaths } from './horn';

/** A stop: its door is shut while nobody has been heard there, and stands open and lit once somebody has begun. */
export function Yurt({ lit }: { lit: boolean }) {
  return (
    <svg class={lit ? 'yurt yurt--lit' : 'yurt'} viewBox="-48 -74 96 76" aria-hidden="true">
      <path class="yurt-wall" d="M-44 0V-30Q-30-58-9-64H9Q30-58 44-30V0Z" />
      <path class="yurt-shade" d="M12 0V-64Q32-58 44-30V0Z" />
      <path class="yurt-band" d="M-45-34H45V-24H-45ZM-10-64H10L7-72H-7Z" />
      <path class="yurt-cord" d="M-9-64L-30-34M9-64L30-34" fill="none" stroke-width="3" />
      <path class="yurt-door" d="M-12 0V-25H12V0Z" stroke-width="3" />
      {lit ? (
        <path class="yurt-leaf" d="M-12 0V-25L-21-22V0Z" />
      ) : (
        <g class="yurt-horn" transform="translate(0 -7) scale(.15)">
          <HornPaths />
        </g>
      )}
    </svg>
  );
}
