import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSound, type Sound } from '../../src/sound/create-sound';
import { fakeHowler, fakePage } from './fake-howler';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const fetched = async () => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

function seated(howler = fakeHowler(), muted = false) {
  const page = fakePage();
  const sound = createSound({ volumes: { cues: 0.8, ambience: 0.3 }, muted, load: howler.load, page });
  return { sound, howler, page };
}

const askEverything = (sound: Sound) => {
  sound.play('bell');
  sound.hear([{ kind: 'gone-wrong', failure: 'f' }]);
  sound.startAmbience('carriage');
};

describe('before the first gesture', () => {
  it('plays nothing and fetches nothing', async () => {
    const { sound, howler } = seated();
    askEverything(sound);
    await fetched();
    vi.runAllTimers();
    expect(howler.asked).toEqual([]);
    expect(howler.done).toEqual([]);
  });

  it('starts the ambience that was asked for once the player has touched the page', async () => {
    const { sound, howler } = seated();
    sound.startAmbience('carriage');
    sound.unlock();
    await fetched();
    expect(howler.played()).toEqual(['carriage']);
    expect(howler.done).toContain('fade to 0.3');
  });
});

describe('after the first gesture', () => {
  it('drops a cue that would come late, and plays one when its file is there', async () => {
    const { sound, howler } = seated();
    sound.unlock();
    sound.play('tap');
    await fetched();
    expect(howler.played()).toEqual([]);
    sound.play('tap');
    expect(howler.played()).toEqual(['tap']);
    expect(howler.asked[0]?.src).toEqual(['/sound/cues.webm', '/sound/cues.m4a']);
  });

  it('fetches each file once, however often it is unlocked', async () => {
    const { sound, howler } = seated();
    sound.unlock();
    sound.unlock();
    sound.startAmbience('carriage');
    sound.startAmbience('carriage');
    await fetched();
    sound.unlock();
    expect(howler.asked).toHaveLength(2);
    expect(howler.played()).toEqual(['carriage']);
  });

  it('lets the weight hang for half a second before the chain holds', async () => {
    const { sound, howler } = seated();
    sound.unlock();
    await fetched();
    sound.hear([{ kind: 'chain-held', nth: 1, score: 4 }]);
    vi.advanceTimersByTime(499);
    expect(howler.played()).toEqual(['weight']);
    vi.advanceTimersByTime(1);
    expect(howler.played()).toEqual(['weight', 'hold']);
  });

  it('is silent at rest, and drops what was due', async () => {
    const { sound, howler } = seated();
    sound.unlock();
    sound.startAmbience('carriage');
    await fetched();
    sound.hear([{ kind: 'chain-held', nth: 1, score: 4 }]);
    sound.rest();
    vi.runAllTimers();
    expect(howler.played()).toEqual(['carriage', 'weight']);
    expect(howler.done).toContain('pause');
    expect(howler.done).toContain('stop');
  });
});

describe('two places', () => {
  async function onTheWay() {
    const seat = seated();
    seat.sound.unlock();
    seat.sound.startAmbience('carriage');
    await fetched();
    seat.howler.done.length = 0;
    seat.sound.startAmbience('room');
    await fetched();
    return seat;
  }

  it('fetches the other only when the player goes there, and lets one turn into the other', async () => {
    const { howler } = await onTheWay();
    expect(howler.asked.map(({ src }) => src[0])).toEqual([
      '/sound/cues.webm',
      '/sound/carriage.webm',
      '/sound/room.webm',
    ]);
    expect(howler.played()).toEqual(['room']);
    expect(howler.done).toContain('fade to 0');
    expect(howler.done).toContain('fade to 0.3');
    expect(howler.done).not.toContain('pause');
    vi.runAllTimers();
    expect(howler.done.filter((what) => what === 'pause')).toHaveLength(1);
  });

  it('takes up what is still dying away when the player comes straight back', async () => {
    const { sound, howler } = await onTheWay();
    howler.done.length = 0;
    sound.startAmbience('carriage');
    vi.advanceTimersByTime(5000);
    expect(howler.played()).toEqual([]);
    expect(howler.done).toContain('fade to 0.3');
    expect(howler.done.filter((what) => what === 'pause')).toHaveLength(1);
  });

  it('silences both at once when muted on the way from one to the other', async () => {
    const { sound, howler } = await onTheWay();
    sound.setVolumes({ muted: true });
    expect(howler.done.filter((what) => what === 'pause')).toHaveLength(2);
    vi.runAllTimers();
    expect(howler.done.filter((what) => what === 'pause')).toHaveLength(2);
  });
});

describe('muted', () => {
  it('plays nothing and fetches nothing', async () => {
    const { sound, howler } = seated(fakeHowler(), true);
    sound.unlock();
    askEverything(sound);
    await fetched();
    vi.runAllTimers();
    expect(howler.asked).toEqual([]);
  });

  it('stops at once when muted, and comes back when not', async () => {
    const { sound, howler } = seated();
    sound.unlock();
    sound.startAmbience('carriage');
    await fetched();
    sound.hear([{ kind: 'chain-held', nth: 1, score: 4 }]);
    sound.setVolumes({ muted: true });
    vi.runAllTimers();
    sound.play('tap');
    expect(howler.played()).toEqual(['carriage', 'weight']);
    expect(howler.done).toContain('pause');
    sound.setVolumes({ muted: false });
    sound.play('tap');
    expect(howler.played()).toEqual(['carriage', 'weight', '7', 'tap']);
  });

  it('keeps the channels apart', async () => {
    const { sound, howler } = seated();
    sound.setVolumes({ ambience: 0 });
    sound.unlock();
    sound.startAmbience('carriage');
    await fetched();
    expect(howler.asked.map(({ src }) => src[0])).toEqual(['/sound/cues.webm']);
    sound.setVolumes({ ambience: 0.5, cues: 0 });
    await fetched();
    sound.play('tap');
    expect(howler.played()).toEqual(['carriage']);
  });

  it('takes a volume out of range as the nearest one in it', async () => {
    const { sound, howler } = seated();
    sound.setVolumes({ cues: 9 });
    sound.unlock();
    await fetched();
    sound.play('tap');
    expect(howler.done).toContain('volume 1');
    sound.setVolumes({ cues: Number.NaN });
    sound.play('tap');
    expect(howler.played()).toEqual(['tap']);
  });
});

describe('a hidden tab', () => {
  it('falls silent when left, plays nothing meanwhile, and goes on when seen again', async () => {
    const { sound, howler, page } = seated();
    sound.unlock();
    sound.startAmbience('carriage');
    await fetched();
    sound.hear([{ kind: 'chain-held', nth: 1, score: 4 }]);
    page.turn(true);
    expect(howler.done).toContain('stop');
    expect(howler.done).toContain('pause');
    askEverything(sound);
    vi.runAllTimers();
    expect(howler.played()).toEqual(['carriage', 'weight']);
    page.turn(false);
    expect(howler.played()).toEqual(['carriage', 'weight', '7']);
  });

  it('stays silent when a file arrives after the player has left', async () => {
    const { sound, howler, page } = seated();
    sound.unlock();
    sound.startAmbience('carriage');
    page.turn(true);
    await fetched();
    expect(howler.played()).toEqual([]);
  });
});

describe('when sound cannot be had', () => {
  it.each(['load-error', 'cannot-be-fetched', 'throws-on-play'] as const)(
    '%s is silence, never an error',
    async (fate) => {
      const { sound, howler } = seated(fakeHowler(fate));
      sound.unlock();
      askEverything(sound);
      await fetched();
      expect(() => askEverything(sound)).not.toThrow();
      vi.runAllTimers();
      sound.setVolumes({ cues: 0.5 });
      sound.rest();
      expect(howler.played()).toEqual([]);
    },
  );

  it('tries m4a alone after webm has failed, then gives up', async () => {
    const { sound, howler } = seated(fakeHowler('load-error'));
    sound.unlock();
    await fetched();
    expect(howler.asked.map(({ src }) => src)).toEqual([['/sound/cues.webm', '/sound/cues.m4a'], ['/sound/cues.m4a']]);
  });
});
