/**
 * Speaks to a screen reader through the page's one live region. The text is
 * taken away first, because a reader stays silent when the same words are set
 * twice.
 */
export function announcerIn(region: HTMLElement): (text: string) => void {
  let due: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(due);
    region.textContent = '';
    due = setTimeout(() => {
      region.textContent = text;
    }, 40);
  };
}
