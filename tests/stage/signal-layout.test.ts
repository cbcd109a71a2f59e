import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/stage/layout';
import { layOutSignal, pointOnWay, STOPS } from '../../src/stage/signal-layout';
import { standingOf } from '../../src/stage/signal-standing';

const screens = [
  layOut({ w: 360, h: 640 }, 'bottom'),
  layOut({ w: 1366, h: 768 }, 'right'),
  layOut({ w: 1920, h: 1080 }, 'right'),
];

describe('the way of the signal', () => {
  it('keeps its six stops on the free stage and apart from one another', () => {
    for (const l of screens) {
      const s = layOutSignal(l);
      expect(s.stops).toHaveLength(STOPS);
      for (const [i, stop] of s.stops.entries()) {
        expect(stop.x - s.r).toBeGreaterThanOrEqual(0);
        expect(stop.x + s.r).toBeLessThanOrEqual(l.view.w);
        expect(stop.y - s.r).toBeGreaterThanOrEqual(l.view.y);
        expect(stop.y + s.r).toBeLessThanOrEqual(l.view.y + l.view.h);
        const next = s.stops[i + 1];
        if (next) expect(Math.hypot(next.x - stop.x, next.y - stop.y)).toBeGreaterThan(s.r * 2.4);
      }
    }
  });

  it('passes through every stop', () => {
    const s = layOutSignal(layOut({ w: 1366, h: 768 }, 'right'));
    for (const [i, stop] of s.stops.entries()) {
      const point = pointOnWay(s, i);
      expect(point.x).toBeCloseTo(stop.x, 3);
      expect(point.y).toBeCloseTo(stop.y, 3);
    }
    expect(pointOnWay(s, 99)).toEqual(pointOnWay(s, STOPS - 1));
  });
});

describe('standingOf', () => {
  it('tells what the signal has passed, where it is and what is ahead', () => {
    expect([0, 1, 2].map((i) => standingOf(i, 1))).toEqual(['passed', 'here', 'ahead']);
    expect(standingOf(0, -1)).toBe('ahead');
  });
});
