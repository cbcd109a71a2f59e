/** The Open Peeps face of each mood; see the mood board's notes for the faces that are not used. */
export const FACES: Readonly<Record<string, string>> = {
  calm: 'smile',
  speak: 'explaining',
  doubt: 'suspicious',
  pressed: 'concerned',
  surprised: 'awe',
  relieved: 'calm',
  firm: 'serious',
  moved: 'solemn',
};
