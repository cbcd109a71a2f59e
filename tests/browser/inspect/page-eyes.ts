// Everything in this file runs in the page, side by side: see ask-page.
/** What a player faces now: the open drawer, or the page. */
function facedNow(): Element {
  return document.querySelector('dialog[open]') ?? document.body;
}

/** The elements around one, from the nearest outwards; a drawer lies over everything, so nothing is around it. */
function roomsOf(element: Element): readonly HTMLElement[] {
  const rooms: HTMLElement[] = [];
  const isLast = (room: Element): boolean => room === document.body || room.matches('dialog');
  for (let room: Element = element; !isLast(room) && room.parentElement !== null; ) {
    room = room.parentElement;
    if (room !== document.body) rooms.push(room as HTMLElement);
  }
  return rooms;
}

/** Whether a point is on the screen and not scrolled out of any room around. */
function isInView(element: Element, { x, y }: { readonly x: number; readonly y: number }): boolean {
  const isInside = (room: Element): boolean => {
    if (getComputedStyle(room).overflowY === 'visible') return true;
    const { top, bottom } = room.getBoundingClientRect();
    return y >= top + 4 && y <= bottom - 4;
  };
  return x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight && [element, ...roomsOf(element)].every(isInside);
}

/** What lies over a point of an element and is not part of it; a tray that stands still while its panel scrolls is no cover. */
function coverAt(element: Element, { x, y }: { readonly x: number; readonly y: number }): string | null {
  const top = document.elementFromPoint(x, y);
  if (top === null || top.contains(element) || element.contains(top)) return null;
  if (top.closest('label')?.contains(element)) return null;
  const stands = [top, ...roomsOf(top)].find((room) => getComputedStyle(room).position === 'sticky');
  if (stands !== undefined && !stands.contains(element)) return null;
  return top.getAttribute('class') ?? top.tagName.toLowerCase();
}

/** A stretch of text on the screen, with the element it stands in and the boxes of its lines. */
interface Stretch {
  readonly text: string;
  readonly parent: Element;
  readonly boxes: readonly DOMRect[];
}

/** Clipped to a point, it is there for a screen reader alone. */
function isForEarsOnly(element: Element): boolean {
  return [element, ...roomsOf(element)].some((room) => {
    const { clipPath, position } = getComputedStyle(room);
    return position === 'absolute' && clipPath === 'inset(50%)';
  });
}

/** Every stretch of text that can be seen. */
function stretchesIn(scope: Element): readonly Stretch[] {
  const found: Stretch[] = [];
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = (node.textContent ?? '').trim();
    if (text === '' || parent === null || parent.closest('script, style, #stage') || isForEarsOnly(parent)) continue;
    if (getComputedStyle(parent).visibility === 'hidden') continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width >= 1 && height >= 1);
    found.push({ text: `“${text.slice(0, 60)}”`, parent, boxes });
  }
  return found;
}

/** What one room around does to one line of text: cuts it, or is too small for it. */
function faultsOfRoom(room: HTMLElement, box: DOMRect, text: string): readonly string[] {
  const { overflowX, overflowY, display } = getComputedStyle(room);
  if (display === 'inline' || room.tagName === 'PRE') return [];
  const frame = room.getBoundingClientRect();
  const isOutX = box.left < frame.left - 2 || box.right > frame.right + 2;
  const isOutY = box.top < frame.top - 2 || box.bottom > frame.bottom + 2;
  const name = room.getAttribute('class') ?? room.tagName.toLowerCase();
  const isControl = room.matches('button, a, .plaque');
  return [
    ...(isOutX && overflowX !== 'visible' ? [`cut sideways by ${name}: ${text}`] : []),
    ...(isOutY && (overflowY === 'hidden' || overflowY === 'clip') ? [`cut by ${name}: ${text}`] : []),
    ...((isOutX || isOutY) && isControl ? [`larger than its ${name}: ${text}`] : []),
  ];
}

/** What is wrong with one line of text. */
function faultsOfLine({ text, parent }: Stretch, box: DOMRect): readonly string[] {
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const cover = isInView(parent, middle) ? coverAt(parent, middle) : null;
  return [
    ...(box.left < -1 || box.right > innerWidth + 1 ? [`outside the screen: ${text}`] : []),
    ...[parent as HTMLElement, ...roomsOf(parent)].flatMap((room) => faultsOfRoom(room, box, text)),
    ...(cover === null ? [] : [`covered by ${cover}: ${text}`]),
  ];
}

/** Looks at every stretch of text of the open drawer, or of the page: whole, inside its control, uncovered, in words. */
export function textFaults(): readonly string[] {
  const { scrollWidth } = document.scrollingElement ?? document.documentElement;
  const sideways = scrollWidth > innerWidth ? [`the page scrolls sideways: ${scrollWidth} in ${innerWidth}`] : [];
  const lines = stretchesIn(facedNow()).flatMap((stretch) => {
    const isRaw = /\{\{|\}\}|undefined|\[object|\uFFFC|\[[a-z-]+:|^“…”$/.test(stretch.text);
    const raw = isRaw ? [`a raw key, a gap, or words that never came: ${stretch.text}`] : [];
    return [...raw, ...stretch.boxes.flatMap((box) => faultsOfLine(stretch, box))];
  });
  return [...new Set([...sideways, ...lines])];
}

/** Every control that can be seen. */
function controlsIn(scope: Element): readonly HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>('a[href], button, input')].filter((control) => {
    const { width, height } = control.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(control).visibility !== 'hidden';
  });
}

/** How a control is told from the others in a report. */
function nameOf(control: Element): string {
  const says = (control.getAttribute('aria-label') ?? control.textContent ?? '').trim().slice(0, 50);
  return `“${says}” (${control.getAttribute('class') ?? control.tagName.toLowerCase()})`;
}

function middleOf(control: Element): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = control.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** A finger needs room: what is smaller is named with its size. */
function tooSmall(control: Element, least: number): readonly string[] {
  const { width, height } = control.getBoundingClientRect();
  if (width >= least - 0.5 && height >= least - 0.5) return [];
  return [`too small to touch, ${width.toFixed(0)} × ${height.toFixed(0)}: ${nameOf(control)}`];
}

/** The part of a control that no room around cuts off by scrolling. */
function shownPart(control: Element): { left: number; top: number; right: number; bottom: number } {
  const { left, top, right, bottom } = control.getBoundingClientRect();
  const scrolled = roomsOf(control).filter((room) => getComputedStyle(room).overflowY !== 'visible');
  const frames = scrolled.map((room) => room.getBoundingClientRect());
  return {
    left,
    right,
    top: Math.max(top, ...frames.map((frame) => frame.top)),
    bottom: Math.min(bottom, ...frames.map((frame) => frame.bottom)),
  };
}

/** Controls that lie over each other by more than a hair, where both can be pressed. */
function overlapping(controls: readonly HTMLElement[]): readonly string[] {
  const pressed = controls.filter((control) => {
    const { x, y } = middleOf(control);
    return control.contains(document.elementFromPoint(x, y));
  });
  return pressed.flatMap((one, i) => {
    const a = shownPart(one);
    return pressed.slice(i + 1).flatMap((other) => {
      const b = shownPart(other);
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide <= 3 || high <= 3) return [];
      return [`two controls overlap by ${wide.toFixed(0)} × ${high.toFixed(0)}: ${nameOf(one)}, ${nameOf(other)}`];
    });
  });
}

/**
 * Looks at every control of the open drawer, or of the page: large enough,
 * uncovered, apart from each other, and not too many for the Tab key.
 * @param about.least the least width and height; 0 where a mouse is used.
 * @param about.most how many stops are bearable.
 */
export function controlFaults({ least, most }: { readonly least: number; readonly most: number }): readonly string[] {
  const controls = controlsIn(facedNow());
  const seen = controls.filter((control) => isInView(control, middleOf(control)));
  const covered = seen.flatMap((control) => {
    const cover = coverAt(control, middleOf(control));
    return cover === null ? [] : [`covered by ${cover}: ${nameOf(control)}`];
  });
  const stops = controls.filter((control) => control.tabIndex >= 0 && !control.matches(':disabled')).length;
  const many = stops > most ? [`${stops} stops for the Tab key, and at most ${most} are bearable`] : [];
  return [...controls.flatMap((control) => tooSmall(control, least)), ...covered, ...overlapping(seen), ...many];
}

/** All of them, to be laid side by side in a page. */
export const EYES = [
  facedNow,
  roomsOf,
  isInView,
  coverAt,
  isForEarsOnly,
  stretchesIn,
  faultsOfRoom,
  faultsOfLine,
  controlsIn,
  nameOf,
  middleOf,
  tooSmall,
  shownPart,
  overlapping,
];
