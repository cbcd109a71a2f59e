const FOUR = [1, 2, 3, 4] as const;

/** The best level of a hearing as four small syrmak diamonds: whole ones are reached, hollow ones are not. The words beside them say the same. */
export function LevelMarks({ level }: { level: number }) {
  return (
    <svg class="level-marks" viewBox="0 0 76 18" aria-hidden="true">
      {FOUR.map((one) => (
        <path
          key={one}
          class={one <= level ? 'level-mark level-mark--reached' : 'level-mark'}
          d={`M${19 * one - 9.5} 1.5l8 7.5-8 7.5-8-7.5z`}
        />
      ))}
    </svg>
  );
}
