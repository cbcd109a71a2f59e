import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CAMERA, type Cast, castPeople, isKnown, KNOWN, lookNumber } from '../../src/stage/cast';
import { loadScenario, scenarioIds } from '../../src/workbench/reading/scenario-library';

const art = new URL('../../assets/art/', import.meta.url);
const cast = JSON.parse(readFileSync(new URL('cast.json', art), 'utf8')) as Cast;
const MOODS = ['calm', 'speak', 'doubt', 'pressed', 'surprised', 'relieved', 'firm', 'moved'] as const;

describe('casting', () => {
  it('gives known people and the camera themselves', () => {
    expect(castPeople(['saule', CAMERA, 'pupil'])).toEqual(['saule', CAMERA, 'pupil']);
  });

  it('gives a stranger one local look, always the same', () => {
    const [first] = castPeople(['shepherd-from-saryjaz']);
    expect(first).toMatch(/^local-[abcd]$/);
    expect(castPeople(['damir', 'shepherd-from-saryjaz'])[1]).toBe(first);
  });

  it('dresses each local person of the library as who they are', () => {
    const women = ['local-a', 'local-c'];
    expect(castPeople(['grandmother', 'ilham', 'zhamal', 'student'])).toEqual([
      'local-c',
      'local-d',
      'local-a',
      'local-b',
    ]);
    expect(women).toContain(castPeople(['nurse'])[0]);
    expect(women).not.toContain(castPeople(['coach-driver'])[0]);
  });

  it('knows everybody who appears in a hearing', () => {
    const root = process.cwd();
    const everybody = scenarioIds(root).flatMap((id) => loadScenario(root, id).cast);
    expect([...new Set(everybody)].filter((id) => !isKnown(id))).toEqual([]);
  });

  it('never shows two strangers with one face while there are faces left', () => {
    const looks = castPeople(['one', 'two', 'three', 'four']);
    expect(new Set(looks).size).toBe(4);
    expect(castPeople(['one', 'two', 'three', 'four', 'five'])).toHaveLength(5);
  });

  it('spreads ids over all looks', () => {
    const seen = new Set(Array.from({ length: 60 }, (_, i) => lookNumber(`person-${i}`, 4)));
    expect(seen.size).toBe(4);
  });
});

describe('the baked cast', () => {
  it('has a portrait and a small head for everybody the stage knows', () => {
    const heads = readdirSync(new URL('heads/', art));
    for (const id of [...KNOWN, 'local-a', 'local-b', 'local-c', 'local-d']) {
      expect(cast.persons[id]?.head.length, id).toBeGreaterThan(0);
      expect(heads, id).toContain(`${id}.webp`);
    }
    expect(heads).toContain(`${CAMERA}.webp`);
  });

  it('has eight faces, none of them empty', () => {
    for (const mood of MOODS) expect(cast.faces[mood].length, mood).toBeGreaterThan(0);
  });

  it('is drawn in ink, not in black', () => {
    expect(JSON.stringify(cast)).not.toMatch(/"#000(000)?"/);
  });

  it('weighs less than the first scene may', () => {
    expect(statSync(new URL('cast.json', art)).size).toBeLessThan(250_000);
  });
});
