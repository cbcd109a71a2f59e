/** The centre line of a ram's horn, right and left, and the diamond that crowns the pair. */
const RIGHT = 'M0 60V10C0-34 56-42 62-8C66 17 33 27 27 6C24-6 35-12 41-4';
const LEFT = 'M0 60V10C0-34-56-42-62-8C-66 17-33 27-27 6C-24-6-35-12-41-4';
const CROWN = 'M0-22L13-44L0-66L-13-44Z';

/** Koshkar-muyiz, the ram's horns, in the colour of the text around it; a quiet mark, never a picture of anything. */
export function Horn() {
  return (
    <svg class="horn" viewBox="-80 -76 160 148" aria-hidden="true">
      <HornPaths />
    </svg>
  );
}

/** The same horns as part of a larger drawing. */
export function HornPaths() {
  return (
    <g>
      <g fill="none" stroke="currentColor" stroke-width="15" stroke-linecap="round" stroke-linejoin="round">
        <path d={RIGHT} />
        <path d={LEFT} />
      </g>
      <path d={CROWN} fill="currentColor" />
    </g>
  );
}
