/** Words that run out of their place sideways. */
export interface Spill {
  readonly what: string;
  readonly text: string;
}

/** What is rounding and not a fault, in pixels. */
const NEARLY = 1;

/** The words of a page that stand partly beside the block that holds them, or beside the screen. */
export function spilling(page: Document): readonly Spill[] {
  const width = page.documentElement.clientWidth;
  const walk = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const spills = new Map<Element, Spill>();
  for (let text = walk.nextNode(); text !== null; text = walk.nextNode()) {
    const block = blockOf(text.parentElement);
    if (block === null || spills.has(block) || !text.textContent?.trim()) continue;
    const range = page.createRange();
    range.selectNodeContents(text);
    const words = range.getBoundingClientRect();
    const place = block.getBoundingClientRect();
    const left = Math.max(place.left, 0);
    const right = Math.min(place.right, width);
    if (words.width === 0 || (words.left >= left - NEARLY && words.right <= right + NEARLY)) continue;
    spills.set(block, { what: `${block.localName}.${block.className}`, text: text.textContent.trim().slice(0, 60) });
  }
  return [...spills.values()];
}

/** The block that words stand in; `null` for words that nobody is to see. */
function blockOf(element: Element | null): Element | null {
  if (element === null || element.closest('.unseen, script, style, [aria-hidden="true"]')) return null;
  const { display } = element.ownerDocument.defaultView?.getComputedStyle(element) ?? { display: '' };
  return display === 'inline' ? blockOf(element.parentElement) : element;
}
