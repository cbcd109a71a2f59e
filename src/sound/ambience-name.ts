/** The two places that are heard while nothing happens: the carriage on its way, and the quiet room of a hearing. */
export const AMBIENCE_NAMES = ['carriage', 'room'] as const;

export type AmbienceName = (typeof AMBIENCE_NAMES)[number];
