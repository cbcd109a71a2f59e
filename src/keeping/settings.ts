/** How much moves: all of it, all of it quickly, or nothing. */
export type Pace = 'full' | 'brisk' | 'still';
export type Theme = 'auto' | 'light' | 'dark';

/** What a player has set on this device; a preference, never part of a record. */
export interface Settings {
  /** The language of the game; `null` until it was chosen. */
  readonly language: string | null;
  /** Size of the letters, in per cent. */
  readonly text: 100 | 115 | 130;
  readonly pace: Pace;
  readonly theme: Theme;
  readonly sound: boolean;
  /** Volumes by channel, 0-1. */
  readonly cues: number;
  readonly ambience: number;
  readonly captions: boolean;
  readonly hints: boolean;
}

export const FIRST_SETTINGS: Settings = {
  language: null,
  text: 100,
  pace: 'full',
  theme: 'auto',
  sound: true,
  cues: 0.8,
  ambience: 0.5,
  captions: true,
  hints: true,
};

const KEY = 'who-answers/settings';

/** A place for one small text, such as localStorage. */
export interface TextPlace {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
}

/** The settings kept here; a setting that is missing or makes no sense is as at first. Never throws. */
export function readSettings(place: TextPlace): Settings {
  try {
    const kept: unknown = JSON.parse(place.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null
      ? sensible(kept as Partial<Record<keyof Settings, unknown>>)
      : FIRST_SETTINGS;
  } catch {
    return FIRST_SETTINGS;
  }
}

/** Keeps the settings. A device that refuses loses them with the page, and nothing else happens. */
export function keepSettings(place: TextPlace, settings: Settings): void {
  try {
    place.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A full or forbidden store must not stop a player from choosing a language.
  }
}

function sensible(kept: Partial<Record<keyof Settings, unknown>>): Settings {
  const first = FIRST_SETTINGS;
  const oneOf = <T>(value: unknown, choices: readonly T[], otherwise: T): T =>
    choices.find((choice) => choice === value) ?? otherwise;
  const isOn = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);
  const volume = (value: unknown, otherwise: number): number =>
    typeof value === 'number' && value >= 0 && value <= 1 ? value : otherwise;
  return {
    language: typeof kept.language === 'string' ? kept.language : first.language,
    text: oneOf(kept.text, [100, 115, 130] as const, first.text),
    pace: oneOf(kept.pace, ['full', 'brisk', 'still'] as const, first.pace),
    theme: oneOf(kept.theme, ['auto', 'light', 'dark'] as const, first.theme),
    sound: isOn(kept.sound, first.sound),
    cues: volume(kept.cues, first.cues),
    ambience: volume(kept.ambience, first.ambience),
    captions: isOn(kept.captions, first.captions),
    hints: isOn(kept.hints, first.hints),
  };
}
