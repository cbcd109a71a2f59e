/** Colours of the stage: roles from the mood board's tokens, once by day and once by night. */
export interface Palette {
  readonly night: boolean;
  readonly ink: string;
  readonly wall: string;
  readonly wallDeep: string;
  readonly wallLight: string;
  readonly trim: string;
  readonly sky: string;
  readonly sky2: string;
  readonly sky3: string;
  readonly sun: string;
  readonly sunRing: string;
  readonly hillFar: string;
  readonly hillFarLit: string;
  readonly snow: string;
  readonly hillMid: string;
  readonly steppe: string;
  readonly steppeNear: string;
  readonly steppeDeep: string;
  readonly wood: string;
  readonly woodLit: string;
  readonly woodDeep: string;
  readonly woodInlay: string;
  readonly frieze: string;
  readonly friezeMark: string;
  readonly friezeMark2: string;
  readonly pole: string;
  readonly poleGround: string;
  readonly lamp: string;
  readonly floor: string;
  readonly floorLine: string;
  readonly felt: string;
  readonly feltEdge: string;
  readonly crowdSkin: string;
  readonly crowdDark: string;
  readonly crowdCloth: string;
  readonly window: string;
  readonly accent: string;
  readonly cream: string;
}

export const DAY: Palette = {
  night: false,
  ink: '#14233D',
  wall: '#EDDFC6',
  wallDeep: '#DFCDAA',
  wallLight: '#F5EAD6',
  trim: '#F9F1E2',
  sky: '#A9D6EA',
  sky2: '#BFE1EE',
  sky3: '#D6ECF3',
  sun: '#FFD590',
  sunRing: '#FBC79B',
  hillFar: '#7FB2D0',
  hillFarLit: '#A4CBDF',
  snow: '#F9F1E2',
  hillMid: '#8FB7B4',
  steppe: '#B7C7A6',
  steppeNear: '#8DA593',
  steppeDeep: '#56776F',
  wood: '#8A5A3C',
  woodLit: '#B07C55',
  woodDeep: '#6E442E',
  woodInlay: '#7A4D34',
  frieze: '#1B5A86',
  friezeMark: '#F9F1E2',
  friezeMark2: '#F4955A',
  pole: '#B98F62',
  poleGround: '#E3CFA9',
  lamp: '#FFD590',
  floor: '#CDB78F',
  floorLine: '#BFA679',
  felt: '#F9F1E2',
  feltEdge: '#CDB78F',
  crowdSkin: '#D9BD93',
  crowdDark: '#AE8C62',
  crowdCloth: '#C4A47A',
  window: '#FFD590',
  accent: '#F4955A',
  cream: '#F9F1E2',
};

export const NIGHT: Palette = {
  night: true,
  ink: '#0B1730',
  wall: '#20365A',
  wallDeep: '#1A2D4E',
  wallLight: '#284169',
  trim: '#3A5685',
  sky: '#0B1730',
  sky2: '#102044',
  sky3: '#172B57',
  sun: '#F6E7C4',
  sunRing: '#1D3468',
  hillFar: '#223E74',
  hillFarLit: '#365894',
  snow: '#6C8BC0',
  hillMid: '#1C3460',
  steppe: '#1A3355',
  steppeNear: '#16304D',
  steppeDeep: '#10243C',
  wood: '#4B3330',
  woodLit: '#6B4A3A',
  woodDeep: '#33262B',
  woodInlay: '#3D2B2D',
  frieze: '#122344',
  friezeMark: '#A9D6EA',
  friezeMark2: '#F4955A',
  pole: '#46413F',
  poleGround: '#1A2B4B',
  lamp: '#FFD590',
  floor: '#1B2B49',
  floorLine: '#24375A',
  felt: '#20365A',
  feltEdge: '#0A1530',
  crowdSkin: '#2C4874',
  crowdDark: '#1B2F54',
  crowdCloth: '#25406A',
  window: '#FFD590',
  accent: '#F4955A',
  cream: '#F9F1E2',
};
