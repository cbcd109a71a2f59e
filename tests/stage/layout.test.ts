import { describe, expect, it } from 'vitest';
import { hangChain } from '../../src/stage/chain-layout';
import { faceSpan, layOut, pixelRatio } from '../../src/stage/layout';

describe('the stage on a phone of 360 × 640', () => {
  const l = layOut({ w: 360, h: 640 }, 'bottom');

  it('leaves the lower half to the panel', () => {
    expect(l.view.y).toBe(48);
    expect(l.view.y + l.view.h).toBeLessThanOrEqual(300);
  });

  it('ends every face above 300 and begins it below the rail', () => {
    for (const place of [l.speaker, ...l.others]) {
      const { top, chin } = faceSpan(place);
      expect(top).toBeGreaterThan(48);
      expect(chin).toBeLessThan(300);
    }
  });

  it('makes the speaker at least half again as large as anybody else', () => {
    for (const other of l.others) expect(l.speaker.scale / other.scale).toBeGreaterThan(1.5);
  });
});

describe('a phone whose panel has grown', () => {
  it.each([
    [360, 640, 240],
    [360, 640, 168],
    [360, 640, 144],
    [412, 915, 264],
    [320, 568, 192],
  ])('%i × %i shows everybody between the rail and %i', (w, h, clear) => {
    const l = layOut({ w, h }, 'bottom', clear);
    for (const place of [l.speaker, ...l.others]) {
      const { top, chin } = faceSpan(place);
      expect(top).toBeGreaterThan(48);
      expect(chin).toBeLessThanOrEqual(clear);
    }
  });

  it('is drawn as ever where the panel is in nobody’s way', () => {
    const phone = { w: 360, h: 640 };
    expect(layOut(phone, 'bottom', 288).speaker).toEqual(layOut(phone, 'bottom').speaker);
    expect(layOut({ w: 1366, h: 768 }, 'right', 96)).toEqual(layOut({ w: 1366, h: 768 }, 'right'));
  });

  it('keeps the chain above it', () => {
    const c = hangChain(layOut({ w: 360, h: 640 }, 'bottom', 240), 4);
    expect(c.top + 3 * c.pitch + c.h + c.weight).toBeLessThanOrEqual(240);
  });
});

describe('the stage on wide screens', () => {
  for (const [w, h] of [
    [1366, 768],
    [1920, 1080],
    [1024, 600],
    [2560, 1080],
  ] as const) {
    it(`keeps every face left of the panel at ${w} × ${h}`, () => {
      const l = layOut({ w, h }, 'right');
      expect(l.speaker.x).toBeLessThan(w * 0.45);
      for (const place of [l.speaker, ...l.others]) {
        const { top, chin } = faceSpan(place);
        expect(place.x + 250 * place.scale).toBeLessThan(w * 0.56);
        expect(place.x).toBeGreaterThan(0);
        expect(top).toBeGreaterThanOrEqual(l.view.y);
        expect(chin).toBeLessThan(l.benchY);
      }
    });
  }
});

describe('a host that is only a strip', () => {
  it('is used whole', () => {
    const l = layOut({ w: 360, h: 280, strip: true }, 'bottom');
    expect(l.view.y + l.view.h).toBe(280);
    expect(faceSpan(l.speaker).chin).toBeLessThan(280);
  });
});

describe('the chain', () => {
  it.each([4, 5, 7])('hangs %i plates and the weight within what is free, on a phone', (count) => {
    const l = layOut({ w: 360, h: 640 }, 'bottom');
    const c = hangChain(l, count);
    expect(c.top + (count - 1) * c.pitch + c.h + c.weight).toBeLessThanOrEqual(l.deepY);
    expect(l.deepY).toBeLessThanOrEqual(640 - 250);
    expect(c.h).toBeGreaterThanOrEqual(count > 6 ? 26 : 34);
    expect(c.x - c.w / 2).toBeGreaterThanOrEqual(0);
  });

  it('keeps even the last plate on the screen when the first one tilts', () => {
    for (const l of [layOut({ w: 360, h: 640 }, 'bottom'), layOut({ w: 1366, h: 768 }, 'right')]) {
      const c = hangChain(l, 5);
      const corner = c.x - c.w / 2 + c.inset - Math.sin(c.tilt) * (c.pitch * 5) - c.inset;
      expect(corner).toBeGreaterThan(0);
    }
  });

  it('does not divide by nothing', () => {
    expect(Number.isFinite(hangChain(layOut({ w: 360, h: 640 }, 'bottom'), 0).pitch)).toBe(true);
  });
});

describe('pixelRatio', () => {
  it('is one in low quality, and never makes a canvas over 4096', () => {
    expect(pixelRatio(3, { w: 360, h: 640 }, 'low')).toBe(1);
    expect(pixelRatio(3, { w: 360, h: 640 }, 'full')).toBe(2.5);
    expect(pixelRatio(3, { w: 2560, h: 1440 }, 'full') * 2560).toBeLessThanOrEqual(4096);
  });
});
