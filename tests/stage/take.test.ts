import { describe, expect, it, vi } from 'vitest';
import { Take } from '../../src/stage/take';

/** A scene whose tweens never end by themselves. */
function stillScene() {
  const tweens: { remove: ReturnType<typeof vi.fn> }[] = [];
  const add = vi.fn(() => {
    const tween = { remove: vi.fn() };
    tweens.push(tween);
    return tween;
  });
  return { scene: { tweens: { add } } as never, add, tweens };
}

describe('a take', () => {
  it('puts things at their ends at once when motion is reduced', async () => {
    const { scene, add } = stillScene();
    const thing = { x: 0 };
    await new Take(scene, true).to(thing, { x: 9 }, 400);
    expect(thing.x).toBe(9);
    expect(add).not.toHaveBeenCalled();
  });

  it('when cut, ends what moves and makes the rest an instant', async () => {
    const { scene, add, tweens } = stillScene();
    const take = new Take(scene, false);
    const thing = { x: 0, y: 0 };
    const story = (async () => {
      await take.to(thing, { x: 9 }, 400);
      await take.wait(10_000);
      await take.to(thing, { y: 5 }, { ms: 400, ease: 'Linear' });
    })();
    expect(thing.x).toBe(0);
    take.cut();
    await story;
    expect(thing).toEqual({ x: 9, y: 5 });
    expect(add).toHaveBeenCalledTimes(1);
    expect(tweens[0]?.remove).toHaveBeenCalled();
  });

  it('leaves a swing where it began', async () => {
    const { scene } = stillScene();
    const take = new Take(scene, false);
    const bell = { rotation: 1 };
    const swing = take.swing(bell, { rotation: -0.3 }, { out: { rotation: 0.3 }, ms: 400, times: 3 });
    take.cut();
    await swing;
    expect(bell.rotation).toBe(-0.3);
  });
});

describe('an abandoned take', () => {
  it('moves nothing more, tells nothing more, and says that it was left', async () => {
    const { scene, tweens } = stillScene();
    const take = new Take(scene, false);
    const thing = { x: 0, y: 0 };
    const told = vi.fn();
    void (async () => {
      await take.to(thing, { x: 9 }, 400);
      told();
    })();
    take.abandon();
    await take.left;
    void take.to(thing, { y: 5 }, 400).then(told);
    await Promise.resolve();
    expect(thing).toEqual({ x: 0, y: 0 });
    expect(told).not.toHaveBeenCalled();
    expect(tweens[0]?.remove).toHaveBeenCalled();
  });
});
