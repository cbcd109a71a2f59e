import type { Shape } from '../../stage/cast';
import { cookCap, earring, headscarf, kimeshek, kimeshekTop, sugar, takiya, workCap, wrinkles } from './headwear';
import type { Build } from './torso';
import { chapan, hoodie, suit } from './wardrobe';
import { apron, jumper, plain, school, uniform, zipJacket } from './workwear';

/** One person of the cast: fixed parameters, never a seed. */
export interface Look {
  readonly head: string;
  readonly skin: string;
  readonly hair: string;
  readonly headCloth?: string;
  readonly beard?: string;
  readonly glasses?: string;
  readonly build: Build;
  readonly wear: (b: Build) => Shape[];
  /** Drawn between body and head. */
  readonly under?: Shape[];
  /** Drawn over everything on the head. */
  readonly over?: Shape[];
  /** Drawn in one mood only. */
  readonly extra?: { readonly mood: string; readonly shapes: Shape[] };
  /** Size of the head, 1 for grown-ups. */
  readonly headScale?: number;
}

const GREY = '#8A93A8';
const CREAM = '#F9F1E2';
const FELT = '#EDDFC6';
const INK2 = '#20365A';
const SKY = '#A9D6EA';
const MID = '#4F9DC6';
const DEEP = '#1B5A86';
const PALE = '#FBC79B';
const RUST = '#9C420E';
const WORM = '#8DA593';
const WORMD = '#56776F';
const WOOD = '#8A5A3C';

const broad: Build = { w: 420, drop: 0, neck: 132 };
const usual: Build = { w: 380, drop: 6, neck: 124 };
const slight: Build = { w: 344, drop: 14, neck: 116 };
const young: Build = { w: 312, drop: 20, neck: 112 };
const child: Build = { w: 268, drop: 34, neck: 104 };
const bowed: Build = { w: 352, drop: 34, neck: 116 };

export const CAST: Readonly<Record<string, Look>> = {
  saule: {
    head: 'grayBun',
    skin: '#EFC199',
    hair: GREY,
    build: bowed,
    wear: (b) => chapan(b, { cloth: DEEP, band: FELT, mark: DEEP, under: CREAM }),
    over: [...earring('#D6ECF3', [300, 470]), ...wrinkles()],
  },
  aruzhan: {
    head: 'bangs2',
    skin: '#F3CBA4',
    hair: '#14233D',
    build: young,
    headScale: 1.05,
    wear: (b) => hoodie(b, { cloth: MID, lining: INK2, cord: CREAM }),
  },
  damir: {
    head: 'short2',
    skin: '#F1C8A4',
    hair: '#14233D',
    beard: 'full',
    glasses: 'glasses3',
    build: usual,
    wear: (b) => suit(b, { cloth: FELT, lapel: '#DCC9A6', shirt: CREAM, tie: RUST }),
  },
  timur: {
    head: 'short4',
    skin: '#DDA877',
    hair: '#3A2A24',
    build: slight,
    wear: (b) => zipJacket(b, { cloth: WORM, yoke: WORMD, zip: CREAM, card: MID }),
  },
  aidana: {
    head: 'medium2',
    skin: '#E5B386',
    hair: '#14233D',
    build: slight,
    wear: (b) => uniform(b, { cloth: '#8CC4E2', strap: INK2, tie: INK2 }),
  },
  'security-chief': {
    head: 'grayShort',
    skin: '#EBBE98',
    hair: GREY,
    build: broad,
    wear: (b) => suit(b, { cloth: '#2C4268', lapel: INK2, shirt: CREAM, tie: MID }),
    over: wrinkles(),
  },
  baker: {
    head: 'noHair1',
    skin: '#F0C3A0',
    hair: '#6B4630',
    build: broad,
    under: [],
    wear: (b) => apron(b, { dress: PALE, bib: CREAM, trim: RUST }),
    over: headscarf(CREAM, RUST),
  },
  neighbour: {
    head: 'noHair1',
    skin: '#CE9A6C',
    hair: GREY,
    beard: 'full4',
    build: bowed,
    wear: (b) => chapan(b, { cloth: WORMD, band: DEEP, mark: FELT, under: CREAM }),
    over: [...takiya(INK2, DEEP, CREAM), ...wrinkles()],
  },
  guard: {
    head: 'short5',
    skin: '#E3B083',
    hair: '#14233D',
    beard: 'moustache6',
    build: broad,
    wear: (b) => jumper(b, { knit: INK2, rib: '#34507C', shirt: SKY, buttons: null }),
    extra: { mood: 'relieved', shapes: sugar() },
  },
  cook: {
    head: 'medium1',
    skin: '#E9B88D',
    hair: '#14233D',
    build: usual,
    wear: (b) => apron(b, { dress: SKY, bib: CREAM, trim: DEEP }),
    over: cookCap(CREAM, SKY),
  },
  pupil: {
    head: 'mediumBangs3',
    skin: '#F0C59E',
    hair: '#14233D',
    build: child,
    headScale: 1.1,
    wear: (b) => school(b, { blouse: CREAM, vest: INK2, bow: DEEP }),
  },
  inspector: {
    head: 'mediumBangs2',
    skin: '#F6D6BB',
    hair: '#7A4B2E',
    glasses: 'glasses2',
    build: slight,
    wear: (b) => suit(b, { cloth: WORMD, lapel: '#45635C', shirt: FELT, tie: null }),
  },
  auditor: {
    head: 'pomp',
    skin: '#EFC7A0',
    hair: '#14233D',
    glasses: 'glasses',
    build: usual,
    wear: (b) => jumper(b, { knit: WOOD, rib: '#A97C57', shirt: CREAM, buttons: FELT }),
  },
  raushan: {
    head: 'medium3',
    skin: '#E9B88D',
    hair: '#14233D',
    build: usual,
    wear: (b) => jumper(b, { knit: WORM, rib: WORMD, shirt: CREAM, buttons: CREAM }),
  },
  shopper: {
    head: 'mediumStraight',
    skin: '#F1CBA6',
    hair: '#14233D',
    build: slight,
    wear: (b) => zipJacket(b, { cloth: FELT, yoke: DEEP, zip: CREAM, card: null }),
  },
  'local-a': {
    head: 'hijab',
    headCloth: DEEP,
    skin: '#DFAE82',
    hair: '#14233D',
    build: slight,
    wear: (b) => plain(b, { cloth: SKY, trim: DEEP }),
  },
  'local-b': {
    head: 'short3',
    skin: '#F6D3B6',
    hair: '#14233D',
    build: usual,
    wear: (b) => zipJacket(b, { cloth: DEEP, yoke: MID, zip: CREAM, card: null }),
  },
  'local-c': {
    head: 'noHair1',
    skin: '#E6B68C',
    hair: GREY,
    build: bowed,
    wear: (b) => plain(b, { cloth: WORM, trim: CREAM }),
    over: [...kimeshek(CREAM, MID), ...kimeshekTop(CREAM), ...wrinkles()],
  },
  'local-d': {
    head: 'noHair1',
    skin: '#C98F62',
    hair: '#14233D',
    beard: 'moustache7',
    build: broad,
    wear: (b) => jumper(b, { knit: MID, rib: DEEP, shirt: CREAM, buttons: null }),
    over: workCap(WORMD, INK2),
  },
};
