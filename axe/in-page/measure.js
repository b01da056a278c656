/*
 * What no rule of axe measures, measured in the page itself with the rectangles that the browser has drawn. Each function gives a
 * list of findings in words, empty when there is nothing to find.
 */
(() => {
  /** WCAG 2.2, 2.5.8: CSS pixels. */
  const LEAST_TARGET = 24;
  const TARGETS = 'a[href], button, input, select, textarea, summary, [role="button"], [role="tab"], [tabindex="0"]';

  const nameOf = (element) => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replaceAll(/\s+/g, ' ');
    const parent = element.closest('[class*="app-"], app-root *:not(:defined)')?.localName ?? '';
    return `${parent} ${element.localName}${element.id && `#${element.id}`}.${element.className} “${words.slice(0, 40)}”`;
  };

  const isVisible = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const isInert = (element) => {
    const dialog = document.querySelector('dialog:modal');
    return element.closest('[inert]') !== null || (dialog !== null && !dialog.contains(element));
  };
  /** For screen readers only: one pixel, cut to nothing. */
  const isForEars = (element) => element.closest('.vh') !== null || getComputedStyle(element).clipPath === 'inset(50%)';

  /** The page itself must not be scrolled sideways; a region inside it may (1.4.10). */
  function sideways() {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const scrolls = (element) => ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX);
    const isKeptIn = (element) => {
      for (let above = element.parentElement; above && above !== document.body; above = above.parentElement) {
        if (scrolls(above)) return true;
      }
      return false;
    };
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return (
        width > 0 && (right > clientWidth + 1 || left < -1) && isVisible(element) && !isForEars(element) && !isKeptIn(element)
      );
    });
    const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    return [`the page is ${scrollWidth} wide in a window of ${clientWidth}: ${innermost.slice(0, 4).map(nameOf).join(' | ')}`];
  }

  /** Text that is cut off because its box does not grow (1.4.4, 1.4.12). The grid has its list, which says all of it. */
  function cutOff() {
    const hides = (value) => value === 'hidden' || value === 'clip';
    return [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const { overflowX, overflowY } = style;
        if ((!hides(overflowX) && !hides(overflowY)) || !isVisible(element) || isForEars(element)) return false;
        if (element.closest('svg, app-agenda-grid') || (element.textContent ?? '').trim() === '') return false;
        const tooHigh = hides(overflowY) && element.scrollHeight > element.clientHeight + 2;
        const tooWide = hides(overflowX) && element.scrollWidth > element.clientWidth + 2;
        return tooHigh || tooWide;
      })
      .map((element) => `cut off: ${nameOf(element)}`);
  }

  /** The area that takes the pointer: of a field its label's too, of a link that covers a card the card's. */
  function targetBox(element) {
    const label = element.closest('label') ?? element.labels?.[0];
    const cover = getComputedStyle(element, '::after');
    const boxes = [element, ...(label ? [label] : [])].map((part) => part.getBoundingClientRect());
    if (cover.content !== 'none' && cover.position === 'absolute')
      boxes.push({ width: parseFloat(cover.width), height: parseFloat(cover.height) });
    return { width: Math.max(...boxes.map(({ width }) => width)), height: Math.max(...boxes.map(({ height }) => height)) };
  }

  /** Inside a sentence a link is as high as the line (2.5.8, exception "inline"). */
  function isInSentence(element) {
    if (getComputedStyle(element).display !== 'inline') return false;
    const block = element.closest('p, li, dd, td, blockquote, figcaption, h1, h2, h3, h4, label');
    return block !== null && (block.textContent ?? '').trim().length > (element.textContent ?? '').trim().length;
  }

  /** In the agenda's grid a session is as high as it is long; its list has the same at full size (exception "equivalent"). */
  const isInGrid = (element) => element.closest('app-agenda-grid') !== null;

  function smallTargets() {
    return [...document.querySelectorAll(TARGETS)]
      .filter((element) => !isInGrid(element))
      .filter((element) => isVisible(element) && !isInert(element) && !isForEars(element) && !isInSentence(element))
      .map((element) => ({ element, box: targetBox(element) }))
      .filter(({ box }) => box.width > 0 && (box.width < LEAST_TARGET - 0.5 || box.height < LEAST_TARGET - 0.5))
      .map(({ element, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${nameOf(element)}`);
  }

  /** With reduced motion nothing may last: 10 ms are as good as at once. */
  function motion() {
    const seconds = (list) => Math.max(...list.split(',').map((time) => (time.endsWith('ms') ? 0.001 : 1) * parseFloat(time)));
    const lasting = [...document.body.querySelectorAll('*')].filter((element) => {
      const { animationName, animationDuration, transitionDuration, transitionProperty } = getComputedStyle(element);
      const moves = animationName !== 'none' && seconds(animationDuration) > 0.01;
      return moves || (transitionProperty !== 'none' && seconds(transitionDuration) > 0.01);
    });
    const running = document.getAnimations().filter(({ effect }) => effect.getComputedTiming().duration > 10);
    return [...lasting.map((element) => `moves: ${nameOf(element)}`), ...running.map(({ id }) => `an animation runs ${id}`)];
  }

  /** Text is set as wide as readers may set it (1.4.12); `false` takes that back. */
  function spaceOut(isOn) {
    globalThis.spacing ??= new CSSStyleSheet();
    const text = 'line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;';
    globalThis.spacing.replaceSync(isOn ? `* { ${text} } p { margin-block-end: 2em !important; }` : '');
    document.adoptedStyleSheets = [
      ...document.adoptedStyleSheets.filter((sheet) => sheet !== globalThis.spacing),
      globalThis.spacing,
    ];
  }

  /** The element and what it stands in: a whole card is marked where its link covers it. */
  function ancestors(element, most) {
    return element === null || most === 0 ? [] : [element, ...ancestors(element.parentElement, most - 1)];
  }

  /** Where the keyboard is: whether it can be seen there, and that one sees it. */
  function focusSpot() {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return null;
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const inset = 2;
    const xs = [left + inset, left + width / 2, right - inset];
    const ys = [top + inset, top + height / 2, bottom - inset];
    const label = element.closest('label') ?? element.labels?.[0] ?? null;
    const shows = (x, y) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.contains(element) || (label?.contains(hit) ?? false));
    };
    const points = xs.flatMap((x) => ys.map((y) => shows(x, y)));
    const isOutlined = ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
    const around = [...(label ? [label] : []), ...ancestors(element, 6)].flatMap((part) =>
      [null, '::after'].map((pseudo) => getComputedStyle(part, pseudo)),
    );
    const isMarked = around.some(isOutlined) || getComputedStyle(element).boxShadow !== 'none';
    const isMain = element.localName === 'main';
    globalThis.focusNumbers ??= new Map();
    if (!globalThis.focusNumbers.has(element)) globalThis.focusNumbers.set(element, globalThis.focusNumbers.size);
    return {
      number: globalThis.focusNumbers.get(element),
      name: nameOf(element),
      isSeen: isMain || points.some(Boolean),
      isMarked: isMain || isMarked,
    };
  }

  globalThis.measure = { sideways, cutOff, smallTargets, motion, spaceOut, focusSpot };
})();
