/**
 * Gives a link its address, and again whenever it is about to be used: what the address says changes with every move
 * of a lever, which is too often to work it out each time.
 */
export function lateLink(link: HTMLAnchorElement, address: () => string): HTMLAnchorElement {
  const refresh = (): void => {
    link.href = address();
  };
  for (const event of ["pointerenter", "pointerdown", "focus", "click"])
    link.addEventListener(event, refresh);
  refresh();
  return link;
}
