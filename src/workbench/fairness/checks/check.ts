/** What a check found: whether the rule holds, and the figures it rests on. */
export interface Check {
  readonly holds: boolean;
  readonly figure: Readonly<Record<string, unknown>>;
}

/** Rounds for reading; the checks themselves compare exact values. */
export const rounded = (value: number, digits = 4): number => Number(value.toFixed(digits));
