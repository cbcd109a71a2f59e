import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/stage/layout';
import { layOutSignal, pointOnWay, STOPS } from '../../src/stage/signal-layout';
import { standingOf } from '../../src/stage/signal-standing';

const screens = [
  layOut({ w: 360, h: 640 }, 'bottom'),
  layOut({ w: 360, h: 640 }, 'bottom', 216),
  layOut({ w: 412, h: 915 }, 'bottom', 264),
  layOut({ w: 1366, h: 768 }, 'right'),
  layOut({ w: 1920, h: 1080 }, 'right'),
];

describe('the way of the signal', () => {
  it('keeps its seven stops above the panel and apart from one another', () => {
    for (const l of screens) {
      const s = layOutSignal(l);
      expect(s.stops).toHaveLength(STOPS);
      for (const [i, stop] of s.stops.entries()) {
        expect(stop.x - s.r).toBeGreaterThanOrEqual(0);
        expect(stop.x + s.r).toBeLessThanOrEqual(l.view.w);
        expect(stop.y - s.r).toBeGreaterThanOrEqual(l.view.y);
        expect(stop.y + s.r + s.label.size * 1.7).toBeLessThanOrEqual(l.clearY);
        const next = s.stops[i + 1];
        if (next) expect(Math.hypot(next.x - stop.x, next.y - stop.y)).toBeGreaterThan(s.r * 2.4);
      }
    }
  });

  it('gives every word a room of its own, under its stop and away from the stops and words around it', () => {
    for (const l of screens) {
      const { stops, r, label } = layOutSignal(l);
      const rooms = stops.map(({ x, y }) => ({
        x: Math.max(label.w / 2, Math.min(l.view.w - label.w / 2, x)),
        y: y + r + label.size,
      }));
      for (const [i, room] of rooms.entries()) {
        for (const [j, other] of rooms.entries())
          if (j > i && Math.abs(room.y - other.y) < label.size * 1.2)
            expect(Math.abs(room.x - other.x), `words ${i} and ${j}`).toBeGreaterThan(label.w * 0.8);
        for (const [j, stop] of stops.entries())
          if (j !== i && Math.abs(stop.x - room.x) < label.w * 0.4)
            expect(Math.abs(stop.y - room.y), `word ${i} and stop ${j}`).toBeGreaterThan(r + label.size * 0.4);
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
