/** What a check found: whether the rule holds, the one number that says how nearly, and what it rests on. */
export interface Check {
  readonly holds: boolean;
  readonly figure: number;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Rounds for reading; the checks themselves compare exact values. */
export const rounded = (value: number, digits = 4): number => Number(value.toFixed(digits));
