import { KNOWN } from './cast';
import { paintListener } from './paint/paint-person';
import { within } from './paint/pen';
import { NIGHT } from './palette';
import type { Phaser } from './phaser-parts';
import type { Setting } from './setting';
import type { Take } from './take';

type Picture = Phaser.GameObjects.Image;

/** The people who listen: the same cast in three tones of the room, so that nobody in particular is there. */
export class Crowd {
  readonly #seats: readonly { readonly picture: Picture; readonly y: number }[];
  readonly #rise: number;

  constructor(seats: readonly { readonly picture: Picture; readonly y: number }[], rise: number) {
    this.#seats = seats;
    this.#rise = rise;
  }

  /** Everybody sits. */
  sit(): void {
    for (const { picture, y } of this.#seats) picture.setY(y);
  }

  /** The room, unused to "No questions", stands; then it sits again. `others` rise with it. */
  async stand(take: Take, others: readonly { y: number }[]): Promise<void> {
    const all = [...this.#seats.map(({ picture }) => picture), ...others];
    const home = all.map((one) => one.y);
    const middle = all.length / 2;
    await Promise.all(
      all.map((one, i) =>
        take.to(
          one,
          { y: (home[i] as number) - this.#rise * (1 + 0.2 * (i % 3)) },
          { ms: 420, ease: 'Back.easeOut', delay: Math.abs(i - middle) * 50 },
        ),
      ),
    );
    await take.wait(700);
    await Promise.all(
      all.map((one, i) =>
        take.to(one, { y: home[i] as number }, { ms: 420, ease: 'Sine.easeInOut', delay: Math.abs(i - middle) * 30 }),
      ),
    );
  }
}

/** Seats listeners in two rows behind the bench. */
export function seatCrowd(set: Setting, dusk: boolean): Crowd {
  const { shelf, layout: l, cast, root, options } = set;
  const p = dusk ? NIGHT : set.palette;
  const tones = { light: p.crowdSkin, mid: p.crowdCloth, dark: p.crowdDark };
  const scale = (l.tall ? 0.085 : 0.165) * l.k;
  const step = (l.tall ? 54 : 104) * l.k;
  const count = Math.min(options.quality === 'low' ? 8 : 14, Math.ceil(l.w / step));
  const seats = Array.from({ length: count }, (_, i) => {
    const row = i % 2;
    const name = KNOWN[(i * 5 + 3) % KNOWN.length] as string;
    const person = cast.persons[name];
    if (!person) throw new Error(`nobody called ${name} in the cast`);
    const frame = { x: -80 * scale, y: -10 * scale, w: 900 * scale, h: 1170 * scale };
    const picture = shelf.image(`listener ${name} ${p.night}`, frame, (on) =>
      within(on, [0, 0, scale], () => paintListener(on, cast, { person, tones })),
    );
    const x = l.speaker.x + (i - count / 2 + 0.5) * step - 385 * scale;
    const y = l.benchY - (row ? 770 : 890) * scale;
    picture.setPosition(x, y);
    root.add(picture);
    return { picture, y };
  });
  for (const { picture } of seats.filter((_, i) => i % 2 === 1)) root.bringToTop(picture);
  return new Crowd(seats, (l.tall ? 14 : 29) * l.k);
}
