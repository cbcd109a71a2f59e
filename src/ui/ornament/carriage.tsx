/** The carriage of the Travelling Bench, standing where the player goes next. */
export function Carriage() {
  return (
    <svg class="carriage" viewBox="0 0 60 38" aria-hidden="true">
      <path class="carriage-roof" d="M3 9Q4 2 12 2H48Q56 2 57 9Z" />
      <path class="carriage-wall" d="M4 9H56V29H4Z" />
      <path class="carriage-window" d="M9 13H19V21H9ZM25 13H35V21H25ZM41 13H51V21H41Z" />
      <path class="carriage-band" d="M4 24H56V29H4Z" />
      <path class="carriage-wheel" d="M15 27a5 5 0 1 0 .1 0zM45 27a5 5 0 1 0 .1 0z" />
    </svg>
  );
}
