import type { ChainLayout } from '../chain-layout';
import type { Palette } from '../palette';
import type { ChainTag } from '../stage-view';
import { fitText, measureOn, write } from './lettering';
import { felt, horn } from './ornament';
import { type Box, disc, fillPath, round, type Spot, type Surface, stroke, strokePath, within } from './pen';

const COLOURS = {
  day: { face: '#F9F1E2', edge: '#CDB78F', stitch: '#7C98AE', label: '#1B5A86', text: '#14233D', held: '#1B5A86' },
  night: { face: '#34507C', edge: '#0A1530', stitch: '#7FA3C9', label: '#A9D6EA', text: '#F9F1E2', held: '#A9D6EA' },
  broken: { face: '#FBC79B', edge: '#9C420E', stitch: '#C2703A', label: '#9C420E', text: '#14233D', held: '#9C420E' },
} as const;

/** Sizes to try, from the largest down to the smallest that can be read. */
const sizesFrom = (largest: number, least: number): number[] =>
  [1, 0.92, 0.84, 0.76, 0.68].map((part) => Math.max(least, largest * part));

interface Hung {
  readonly chain: ChainLayout;
  readonly tag: ChainTag;
}

/** One felt plate with its question and what was hung there; (0, 0) is its top left corner. */
export function paintTag(on: Surface, p: Palette, hung: Hung): void {
  const { chain: c, tag } = hung;
  const { w, h } = c;
  const r = Math.min(14, h * 0.3);
  const tone = tag.state === 'broken' ? COLOURS.broken : p.night ? COLOURS.night : COLOURS.day;
  if (tag.state === 'empty' || tag.text === null) {
    paintEmpty(on, p, hung);
    return;
  }
  felt(on, [0, 0, w, h, r, Math.max(3, h * 0.07)], {
    face: tone.face,
    edge: tone.edge,
    stitch: tag.state === 'held' ? tone.held : tone.stitch,
  });
  const pad = c.inset * 1.85;
  const mark = tag.state === 'held' ? h * (c.flat ? 0.9 : 0.8) : 0;
  if (mark > 0) horn(on, tone.held, [w - pad - mark * 0.3, h * 0.52, mark / 190]);
  const room = w - pad * 2 - mark;
  if (c.flat) {
    const label = fitText(
      tag.label,
      { width: room * 0.42, most: 1, sizes: sizesFrom(Math.min(17, h * 0.44), 11) },
      measureOn(on, 560),
    );
    write(on, label, { colour: tone.label, weight: 560, x: pad, y: h / 2 });
    const used = measureOn(on, 560)(label.lines.join(' '), label.size) + 9;
    const text = fitText(
      tag.text,
      { width: room - used, most: 1, sizes: sizesFrom(Math.min(22, h * 0.56), 11) },
      measureOn(on, 680),
    );
    write(on, text, { colour: tone.text, weight: 680, x: pad + used, y: h / 2 });
    return;
  }
  const small = Math.max(13, Math.min(17, h * 0.24));
  write(on, fitText(tag.label, { width: room, most: 1, sizes: [small, 12] }, measureOn(on, 600)), {
    colour: tone.label,
    weight: 600,
    x: pad,
    y: h * 0.3,
  });
  const big = Math.max(17, Math.min(26, h * 0.36));
  write(
    on,
    fitText(
      tag.text,
      { width: room, most: 1, sizes: [big, big * 0.9, big * 0.8, big * 0.7, big * 0.62] },
      measureOn(on, 700),
    ),
    {
      colour: tone.text,
      weight: 700,
      x: pad,
      y: h * 0.66,
    },
  );
}

/** A place where nothing hangs yet: an outline of thread and the question. */
function paintEmpty(on: Surface, p: Palette, { chain: c, tag }: Hung): void {
  const r = Math.min(14, c.h * 0.3);
  const { w, h } = c;
  on.globalAlpha = p.night ? 0.5 : 0.6;
  round(on, p.night ? '#0F1F3F' : '#F5EAD6', [0, 0, w, h, r]);
  on.globalAlpha = 1;
  on.strokeStyle = p.night ? '#7F93B8' : '#5A6478';
  on.lineWidth = 2;
  on.lineCap = 'round';
  on.setLineDash([8, 8]);
  on.beginPath();
  on.roundRect(1, 1, w - 2, h - 2, r);
  on.stroke();
  on.setLineDash([]);
  const size = c.flat ? 13 : Math.min(19, h * 0.26);
  write(on, fitText(tag.label, { width: w - r * 3, most: c.flat ? 1 : 2, sizes: [size, 12] }, measureOn(on, 600)), {
    colour: p.night ? '#C4D0E4' : '#46516A',
    weight: 600,
    x: w / 2,
    y: h / 2,
    align: 'center',
  });
}

/** A strip of chain, links by turns from the front and from the side; (0, 0) is the middle of its top. */
export function paintChain(on: Surface, length: number, size: number): void {
  const link = size * 1.15;
  const count = Math.max(1, Math.round(length / link));
  const step = length / count;
  for (const front of [true, false]) {
    for (let i = 0; i < count; i++) {
      if ((i % 2 === 0) !== front) continue;
      const y = i * step;
      if (front) paintLink(on, [0, y - size * 0.14, size, step + size * 0.28]);
      else {
        stroke(on, ['#14233D', size * 0.52], [0, y - size * 0.04, 0, y + step + size * 0.04]);
        stroke(on, ['#DCE9F4', size * 0.26], [0, y - size * 0.04, 0, y + step + size * 0.04]);
      }
    }
  }
}

function paintLink(on: Surface, [x, y, w, h]: Box): void {
  for (const [colour, width] of [
    ['#14233D', w * 0.42],
    ['#DCE9F4', w * 0.2],
  ] as const) {
    on.strokeStyle = colour;
    on.lineWidth = width;
    on.beginPath();
    on.roundRect(x - w * 0.36, y + w * 0.1, w * 0.72, h - w * 0.2, w * 0.36);
    on.stroke();
  }
}

/** A brass eyelet in the felt. */
export function paintEyelet(on: Surface, [x, y, r]: Spot): void {
  disc(on, '#14233D', [x, y, r * 1.35]);
  disc(on, '#D9A95E', [x, y, r]);
  disc(on, '#14233D', [x, y, r * 0.5]);
}

/** The link that opened, and the sparks of it; (0, 0) is where it hung. */
export function paintOpenLink(on: Surface, p: Palette, k: number): void {
  within(on, [0, 0, k], () => {
    for (const [colour, width] of [
      ['#14233D', 9],
      [p.accent, 5],
    ] as const)
      strokePath(on, [colour, width], 'M-6-2C-14 12-12 24-2 26M8 0C14 6 16 12 15 18');
    for (const [x, y, x2, y2] of [
      [22, 2, 36, -6],
      [24, 18, 40, 20],
      [18, 34, 30, 46],
      [-18, 24, -30, 34],
    ] as const)
      stroke(on, [p.accent, 4.4], [x, y, x2, y2]);
  });
}

/** The weight: an iron stone with a ring; (0, 0) is the top of the ring, `size` its height. */
export function paintWeight(on: Surface, size: number): void {
  within(on, [0, 0, size / 100], () => {
    const ink = '#14233D';
    strokePath(on, [ink, 17], 'M0 6C-22 8-24 30-16 40M0 6C22 8 24 30 16 40');
    strokePath(on, ['#AEBBD0', 7], 'M0 6C-22 8-24 30-16 40M0 6C22 8 24 30 16 40');
    const body = 'M-26 36H26C44 50 50 70 44 88Q42 96 32 96H-32Q-42 96-44 88C-50 70-44 50-26 36Z';
    fillPath(on, '#34507C', body);
    fillPath(on, '#263F66', 'M6 36H26C44 50 50 70 44 88Q42 96 32 96H10C28 80 26 54 6 36Z');
    strokePath(on, [ink, 7], body);
    horn(on, '#A9D6EA', [-2, 70, 0.3]);
  });
}
