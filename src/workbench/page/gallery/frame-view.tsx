import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type FrameAsk, frameAddress } from './frame-address';
import { EMPTY_PAGE, showState } from './show-state';
import { type Spill, spilling } from './spilling';

/** The devices on which everything is looked at: the cheap phone, and the old school computer. */
export const DEVICES = {
  phone: { width: 360, height: 640, scale: 0.52 },
  desktop: { width: 1366, height: 768, scale: 0.345 },
} as const;
export type Device = keyof typeof DEVICES;

interface FrameProps {
  readonly ask: FrameAsk;
  readonly device: Device;
  readonly scale?: number;
}

/**
 * One state of the game on one device, made smaller. It is not drawn before it
 * is nearly seen, and it takes no focus, because the game in it would.
 */
export function FrameView({ ask, device, scale = DEVICES[device].scale }: FrameProps) {
  const glass = useRef<HTMLDivElement>(null);
  const isNear = useNearness(glass);
  const address = frameAddress(ask);
  const [spills, setSpills] = useState<readonly Spill[]>([]);
  const { width, height } = DEVICES[device];
  return (
    <div class="frame">
      <div ref={glass} class="frame-glass" style={{ width: `${width * scale}px`, height: `${height * scale}px` }}>
        {isNear && <Picture key={address} ask={ask} size={{ width, height, scale }} onDrawn={setSpills} />}
      </div>
      <p class="frame-foot">
        <a href={address} target="_blank" rel="noreferrer">
          {device} {width}×{height} ↗
        </a>
        {spills.length > 0 && (
          <span class="fault" title={spills.map(({ what, text }) => `${what}: ${text}`).join('\n')}>
            {spills.length === 1 ? '1 text spills over' : `${spills.length} texts spill over`}
          </span>
        )}
      </p>
    </div>
  );
}

/** Whether a place has come near the visible part of the page; once it has, it stays so. */
function useNearness(place: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && setNear(true), { rootMargin: '300px' });
    if (place.current) watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  return isNear;
}

interface PictureProps {
  readonly ask: FrameAsk;
  readonly size: { readonly width: number; readonly height: number; readonly scale: number };
  readonly onDrawn: (spills: readonly Spill[]) => void;
}

/** The page inside the frame, drawn when its styles are there, and looked over for words that do not fit. */
function Picture({ ask, size, onDrawn }: PictureProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const close = useRef<() => void>(() => undefined);
  useEffect(() => () => close.current(), []);
  const draw = async (): Promise<void> => {
    const page = frame.current?.contentDocument;
    if (!page) return;
    close.current = await showState(page, ask);
    page.documentElement.dataset.ready = 'true';
    if (frame.current) onDrawn(spilling(page));
    else close.current();
  };
  return (
    <iframe
      ref={frame}
      title={ask.hash}
      srcdoc={`<!doctype html>${EMPTY_PAGE}`}
      width={size.width}
      height={size.height}
      style={{ transform: `scale(${size.scale})` }}
      inert
      onLoad={() => void draw()}
    />
  );
}
