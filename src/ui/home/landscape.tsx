import { Shanyrak } from '../ornament/shanyrak';

/** The steppe at the edge of day: circles of light instead of a gradient, a shanyrak for a sun, mountains, three hills. */
export function Landscape() {
  return (
    <svg class="landscape" viewBox="0 0 800 800" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <rect class="sky-far" width="800" height="800" />
      <circle class="sky-mid" cx="560" cy="640" r="560" />
      <circle class="sky-near" cx="590" cy="660" r="400" />
      <circle class="sky-glow" cx="600" cy="680" r="250" />
      <g class="stars">
        {STARS.map(([x, y]) => (
          <circle key={`${x}-${y}`} cx={x} cy={y} r={(x + y) % 3 === 0 ? 2.6 : 1.6} />
        ))}
      </g>
      <g class="sun" transform="translate(610 640) scale(1.05)">
        <Shanyrak />
      </g>
      <path class="mountain" d="M0 640L90 600L170 632L270 574L350 630L430 560L520 628L610 572L700 622L800 584V800H0Z" />
      <path
        class="mountain-snow"
        d="M270 574L248 589L262 594L272 588L284 596L296 590ZM430 560L406 580L422 586L434 578L446 588L458 582Z"
      />
      <path class="hill hill--far" d="M0 668Q140 628 320 652T640 656T800 640V800H0Z" />
      <path class="hill hill--mid" d="M0 706Q180 670 380 698T800 684V800H0Z" />
      <path class="hill hill--near" d="M0 756Q220 724 460 750T800 736V800H0Z" />
    </svg>
  );
}

const STARS: readonly (readonly [number, number])[] = [
  [60, 90],
  [130, 240],
  [210, 60],
  [260, 330],
  [330, 150],
  [400, 40],
  [455, 250],
  [520, 110],
  [580, 300],
  [640, 70],
  [700, 200],
  [750, 380],
  [90, 420],
  [180, 480],
  [300, 460],
  [690, 470],
];
