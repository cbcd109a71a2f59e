/** Runs in the page. Looks at every stretch of text of the open drawer, or of the page: whole, inside its control, uncovered, in words. */
export const textFaults = (): readonly string[] => {
  const scope = document.querySelector('dialog[open]') ?? document.body;
  const faults = new Set<string>();
  const page = document.scrollingElement ?? document.documentElement;
  if (page.scrollWidth > innerWidth) faults.add(`the page scrolls sideways: ${page.scrollWidth} in ${innerWidth}`);
  const cut = (text: string): string => `“${text.trim().slice(0, 60)}”`;

  /** Clipped to a point, it is there for a screen reader alone. */
  const isForEarsOnly = (element: Element): boolean => {
    for (let room: Element | null = element; room !== null; room = room.parentElement) {
      const { clipPath, position } = getComputedStyle(room);
      if (position === 'absolute' && clipPath === 'inset(50%)') return true;
    }
    return false;
  };
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const parent = node.parentElement;
    if (
      text.trim() === '' ||
      parent === null ||
      parent.closest('.unseen, script, style, [aria-hidden="true"] svg, #stage')
    )
      continue;
    if (getComputedStyle(parent).visibility === 'hidden' || isForEarsOnly(parent)) continue;
    if (/\{\{|\}\}|undefined|\[object|\uFFFC|\[[a-z-]+:/.test(text)) faults.add(`a raw key or gap: ${cut(text)}`);
    if (text.trim() === '…') faults.add('words that never came: …');
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.height < 1) continue;
      if (rect.left < -1 || rect.right > innerWidth + 1) faults.add(`outside the screen: ${cut(text)}`);
      let isScrolledOut = rect.bottom < 0 || rect.top > innerHeight;
      for (let room: HTMLElement | null = parent; room !== null && room !== document.body; room = room.parentElement) {
        const { overflowX, overflowY, display } = getComputedStyle(room);
        const frame = room.getBoundingClientRect();
        const isOutX = rect.left < frame.left - 2 || rect.right > frame.right + 2;
        const isOutY = rect.top < frame.top - 2 || rect.bottom > frame.bottom + 2;
        if (display !== 'inline' && overflowX !== 'visible' && isOutX && room.tagName !== 'PRE')
          faults.add(`cut sideways by ${room.className}: ${cut(text)}`);
        if ((overflowY === 'hidden' || overflowY === 'clip') && isOutY && display !== 'inline')
          faults.add(`cut by ${room.className}: ${cut(text)}`);
        if (
          (overflowY === 'auto' || overflowY === 'scroll') &&
          (rect.bottom < frame.top + 4 || rect.top > frame.bottom - 4)
        )
          isScrolledOut = true;
        if (room.matches('button, a, .plaque') && (isOutX || isOutY))
          faults.add(`larger than its ${room.className}: ${cut(text)}`);
      }
      const [x, y] = [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
      if (isScrolledOut || x < 0 || y < 0 || x > innerWidth || y > innerHeight) continue;
      const top = document.elementFromPoint(x, y);
      if (top !== null && !top.contains(parent) && !parent.contains(top))
        faults.add(`covered by ${top.getAttribute('class') ?? top.tagName}: ${cut(text)}`);
    }
  }
  return [...faults];
};
