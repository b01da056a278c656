import DOMPurify from 'dompurify';

const TAGS = 'p a ul ol li strong em b i code pre h1 h2 h3 h4 h5 h6 br hr blockquote'.split(' ');
const ATTRIBUTES = ['href', 'lang', 'dir'];
const SAFE_ADDRESS = /^(https?:|mailto:|tel:)/i;

/**
 * HTML from the API as nodes that can do no harm: text, lists, quotes, headings and links to other pages. Everything
 * else loses its tag and keeps its words. Loaded on demand, because DOMPurify weighs as much as a page of the portal.
 *
 * @param firstHeading level of the highest heading in the text; the others follow without a gap
 */
export function cleanHtml(html: string, firstHeading: number): DocumentFragment {
  const clean = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOWED_URI_REGEXP: SAFE_ADDRESS,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const link of clean.querySelectorAll('a')) guardLink(link);
  shiftHeadings(clean, firstHeading);
  return clean;
}

/** A link that lost its address is no link any more; the others tell the target nothing about where they were read. */
function guardLink(link: HTMLAnchorElement): void {
  if (link.hasAttribute('href')) link.rel = 'noopener noreferrer nofollow';
  else link.replaceWith(...link.childNodes);
}

function shiftHeadings(clean: DocumentFragment, first: number): void {
  const headings = [...clean.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levels = [...new Set(headings.map((heading) => heading.tagName))].sort();
  for (const heading of headings) {
    const shifted = document.createElement(`h${Math.min(first + levels.indexOf(heading.tagName), 6)}`);
    shifted.append(...heading.childNodes);
    heading.replaceWith(shifted);
  }
}
