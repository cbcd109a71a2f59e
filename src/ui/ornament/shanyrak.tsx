const EDGE = 93.45;
const POLES = [
  `M-22 -${EDGE}Q-34 0 -22 ${EDGE}`,
  'M0 -96V96',
  `M22 -${EDGE}Q34 0 22 ${EDGE}`,
  `M-${EDGE} -22Q0 -34 ${EDGE} -22`,
  'M-96 0H96',
  `M-${EDGE} 22Q0 34 ${EDGE} 22`,
];

/** The crown of a yurt: the sun of the landscape, the moon of its night. */
export function Shanyrak() {
  return (
    <g class="shanyrak">
      <circle class="shanyrak-light" r="100" />
      <g fill="none" stroke="currentColor" stroke-width="9" stroke-linecap="round">
        <circle r="96" stroke-width="15" />
        {POLES.map((pole) => (
          <path key={pole} d={pole} />
        ))}
      </g>
    </g>
  );
}
