/**
 * Whoever scrolls up and down inside `element` wants to see it whole: as long as its lower edge lies below the window, the
 * page moves so that it fills the window. Listens by itself, because a template's listener would check the view on each
 * event.
 */
export function fillWindowWhenScrolled(element: HTMLElement): void {
  const window = element.ownerDocument.defaultView;
  let before = element.scrollTop;
  const fill = (): void => {
    const hasMoved = element.scrollTop !== before;
    before = element.scrollTop;
    if (window === null || !hasMoved || element.getBoundingClientRect().bottom <= window.innerHeight + 1) return;
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'start', behavior: isCalm ? 'instant' : 'smooth' });
  };
  element.addEventListener('scroll', fill, { passive: true });
}
