import type { Happening } from '../rules/move';
import { type Cast, loadCast } from './cast';
import { Engine, type Order } from './engine';
import { chooseDrawing } from './renderer-choice';
import { Show } from './show';
import type { StageOptions, StageView } from './stage-view';

export type { StageOptions, StageView } from './stage-view';

/** The living picture behind the page. It decides nothing, takes no input and may be missing. */
export interface Stage {
  /** The truth now. Shown when what is being acted out has settled. */
  show(view: StageView): void;
  /** Acts out what has just happened; resolves when it has settled. A newer call cuts an older one. */
  play(happenings: readonly Happening[]): Promise<void>;
  setOptions(options: StageOptions): void;
  destroy(): void;
}

const FONT = '600 20px "Onest Variable"';
const LETTERS = 'ӘҒҚҢӨҰҮҺІәғқңөұүһі';

/** Opens the stage in `host`, whose whole box it fills. Rejects when the art is missing or not even Canvas can draw. */
export async function createStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  const folder = `${import.meta.env.BASE_URL}art/`;
  const [cast] = await Promise.all([loadCast(folder), waitForFont()]);
  return openStage({ host, options, folder, drawing: chooseDrawing() }, cast);
}

/** A text painted before its font has come keeps the wrong one; a font that never comes must not keep the stage. */
async function waitForFont(): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, 2500));
  await Promise.race([document.fonts?.load(FONT, LETTERS).catch(() => undefined), patience]);
}

function isSame(a: StageOptions, b: StageOptions): boolean {
  return (
    a.reducedMotion === b.reducedMotion && a.dark === b.dark && a.quality === b.quality && a.panelSide === b.panelSide
  );
}

async function openStage(order: Order, cast: Cast): Promise<Stage> {
  let { options } = order;
  let shown: StageView | null = null;
  let gone = false;
  let engine = await Engine.start(order);
  let show = new Show(engine, cast, options);
  const rebuild = (): void => {
    if (gone) return;
    show.strike();
    show = new Show(engine, cast, options);
    if (shown) show.show(shown, true);
  };
  const fallBack = async (): Promise<void> => {
    show.strike();
    engine.stop();
    engine = await Engine.start({ ...order, options, drawing: 'canvas' });
    engine.onResize(rebuild);
    rebuild();
  };
  engine.onResize(rebuild);
  engine.onLost(() => void fallBack());
  return {
    show(view) {
      shown = view;
      show.show(view);
    },
    play: (happenings) => show.play(happenings),
    setOptions(next) {
      if (isSame(next, options)) return;
      options = next;
      engine.setOptions(next);
      rebuild();
    },
    destroy() {
      gone = true;
      show.strike();
      engine.stop();
    },
  };
}
