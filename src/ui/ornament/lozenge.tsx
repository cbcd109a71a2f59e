import { HornPaths } from './horn';

/** A syrmak diamond: filled with horns when lit, an open stitch when not. Lit and unlit differ in shape, not only in colour. */
export function Lozenge({ lit }: { lit: boolean }) {
  return (
    <svg class={lit ? 'lozenge lozenge--lit' : 'lozenge'} viewBox="-52 -34 104 68" aria-hidden="true">
      <path class="lozenge-field" d="M-48 0L0-30L48 0L0 30Z" />
      {lit && (
        <g class="lozenge-horn" transform="translate(0 2) scale(.26)">
          <HornPaths />
        </g>
      )}
    </svg>
  );
}
