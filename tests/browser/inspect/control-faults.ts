interface Seen {
  readonly faults: readonly string[];
  /** How many controls the Tab key stops at. */
  readonly stops: number;
}

/** Runs in the page. Looks at every control of the open drawer, or of the page: large enough, uncovered, apart from each other. */
export const controlFaults = ({ least }: { readonly least: number }): Seen => {
  const scope = document.querySelector('dialog[open]') ?? document.body;
  const controls = [...scope.querySelectorAll<HTMLElement>('a[href], button, input, [tabindex]')].filter((control) => {
    const { width, height } = control.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(control).visibility !== 'hidden' && control.tabIndex >= -1;
  });
  const pressed = controls.filter((control) => control.matches('a[href], button, input'));
  const nameOf = (control: Element): string =>
    `“${(control.getAttribute('aria-label') ?? control.textContent ?? '').trim().slice(0, 50)}” (${control.getAttribute('class') ?? control.tagName.toLowerCase()})`;
  const faults: string[] = [];
  for (const control of pressed) {
    const { width, height } = control.getBoundingClientRect();
    if (width < least - 0.5 || height < least - 0.5) {
      faults.push(`too small to touch, ${width.toFixed(0)} × ${height.toFixed(0)}: ${nameOf(control)}`);
    }
  }
  const isInView = (control: Element): boolean => {
    const box = control.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    for (let room = control.parentElement; room !== null; room = room.parentElement) {
      const { overflowY } = getComputedStyle(room);
      const frame = room.getBoundingClientRect();
      if (overflowY !== 'visible' && (y < frame.top || y > frame.bottom || x < frame.left || x > frame.right))
        return false;
    }
    return x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
  };
  for (const control of pressed.filter(isInView)) {
    const box = control.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const isWithin =
      top !== null && (control.contains(top) || top.contains(control) || top.closest('label')?.contains(control));
    if (!isWithin) faults.push(`covered by ${top ? nameOf(top) : 'nothing'}: ${nameOf(control)}`);
  }
  const boxes = pressed.map((control) => ({ control, box: control.getBoundingClientRect() }));
  for (const [i, { control, box }] of boxes.entries()) {
    for (const other of boxes.slice(i + 1)) {
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (wide > 3 && high > 3 && isInView(control) && isInView(other.control)) {
        faults.push(
          `two controls overlap by ${wide.toFixed(0)} × ${high.toFixed(0)}: ${nameOf(control)}, ${nameOf(other.control)}`,
        );
      }
    }
  }
  const isStop = (control: HTMLElement): boolean => control.tabIndex >= 0 && !control.matches(':disabled');
  return { faults, stops: controls.filter(isStop).length };
};
