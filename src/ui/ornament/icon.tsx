/** The signs on small buttons, each one line of thread; the button's name says the same. */
const THREADS = {
  back: 'M15 4L7 12L15 20',
  go: 'M4 12H19M13 6L19 12L13 18',
  close: 'M5 5L19 19M19 5L5 19',
  settings: 'M4 8H20M4 16H20M15 5V11M9 13V19',
  record: 'M5 6H19M5 12H19M5 18H13',
  charter: 'M6 4H15L19 8V20H6ZM9 12H16M9 16H14',
  card: 'M7 4H17V20H7ZM10 9H14M10 13H14',
  hint: 'M12 3V6M5 6L7 8M19 6L17 8M9 15A5 5 0 1 1 15 15V18H9ZM10 21H14',
  again: 'M19 12A7 7 0 1 1 16 6.3M16 3V7H12',
} as const;

export type IconName = keyof typeof THREADS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={THREADS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="2.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
