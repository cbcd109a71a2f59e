/**
 * Bakes the cast into `assets/art/cast.json`: the paths of every portrait, drawn
 * by Pablo Stanley (Open Peeps, CC0) and dressed by us. Paths instead of pictures,
 * because one file of them is smaller than one atlas and sharp on every screen.
 * Run: `npx tsx src/workbench/draw/bake-cast.ts`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createAvatar } from '@dicebear/core';
import * as peeps from '@dicebear/open-peeps';
import type { Shape } from '../../stage/cast';
import { CAST, type Look } from './cast-table';
import { FACES } from './faces';
import { INK } from './shape';
import { neck } from './torso';

interface Groups {
  readonly head: Shape[];
  readonly face: Shape[];
  readonly beard: Shape[];
  readonly glasses: Shape[];
}

/** The paths of the layers that follow `<g transform="…">` in a DiceBear Open Peeps avatar. */
function groups(look: Look, face: string): Groups {
  const svg = createAvatar(peeps, {
    head: [look.head as 'afro'],
    face: [face as 'smile'],
    skinColor: [look.skin.slice(1)],
    clothingColor: [(look.headCloth ?? '#4F9DC6').slice(1)],
    headContrastColor: [look.hair.slice(1)],
    facialHair: look.beard ? [look.beard as 'full'] : [],
    facialHairProbability: look.beard ? 100 : 0,
    accessories: look.glasses ? [look.glasses as 'glasses'] : [],
    accessoriesProbability: look.glasses ? 100 : 0,
    maskProbability: 0,
  }).toString();
  const read = (mark: string, t: [number, number]): Shape[] => {
    const after = svg.split(mark)[1] ?? '';
    const own = after.split('<g transform=')[0] ?? '';
    return [...own.matchAll(/<path ([^>]*)>/g)].map(([, attributes = '']) => {
      const d = /(?:^|\s)d="([^"]+)"/.exec(attributes)?.[1] ?? '';
      const fill = /fill="(#[^"]+)"/.exec(attributes)?.[1] ?? '#000';
      return { d, f: /^#(000|231F20|22252B)$/i.test(fill) ? INK : fill, t, e: 1 as const };
    });
  };
  return {
    head: read('<g transform="matrix(.99789 0 0 1 156 62)">', [156, 62]),
    face: read('<g transform="translate(315 248)">', [315, 248]),
    beard: read('<g transform="translate(279 400)">', [279, 400]),
    glasses: read('<g transform="translate(203 303)">', [203, 303]),
  };
}

function darker(hex: string, k: number): string {
  const n = Number.parseInt(hex.slice(1), 16);
  const part = (shift: number): string =>
    Math.round(((n >> shift) & 255) * k)
      .toString(16)
      .padStart(2, '0');
  return `#${part(16)}${part(8)}${part(0)}`;
}

const faces: Record<string, Shape[]> = {};
const persons: Record<string, unknown> = {};
for (const [id, look] of Object.entries(CAST)) {
  const { head, beard, glasses } = groups(look, 'smile');
  persons[id] = {
    body: [...neck(look.skin, darker(look.skin, 0.84), look.build), ...look.wear(look.build), ...(look.under ?? [])],
    head,
    over: [...beard, ...glasses, ...(look.over ?? [])],
    ...(look.extra ? { extra: look.extra } : {}),
    headScale: look.headScale ?? 1,
    skin: look.skin,
  };
  for (const [mood, face] of Object.entries(FACES)) faces[mood] ??= groups(look, face).face;
}
const out = new URL('../../../assets/art/', import.meta.url);
mkdirSync(out, { recursive: true });
const json = JSON.stringify({ faces, persons });
writeFileSync(new URL('cast.json', out), `${json}\n`);
process.stdout.write(`cast.json ${json.length} characters, ${Object.keys(persons).length} persons\n`);
