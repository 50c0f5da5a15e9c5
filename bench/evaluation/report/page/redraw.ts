/** A box whose picture is drawn for its width, and drawn again when that changes. */
export function redrawn(box: HTMLElement, draw: (width: number) => Element): HTMLElement {
  let drawnFor = 0;
  new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width === drawnFor || width === 0) return;
    drawnFor = width;
    // In the next frame: a box that changes its size while sizes are told is an error to the browser.
    requestAnimationFrame(() => box.replaceChildren(picture(draw(width))));
  }).observe(box);
  return box;
}

/** One picture with one name; a screen reader has the table for what is in it. */
function picture(drawn: Element): Element {
  drawn.setAttribute('role', 'img');
  for (const part of drawn.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  return drawn;
}
