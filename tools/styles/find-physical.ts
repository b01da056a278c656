const sides = /^(?:.*-)?(?:left|right)(?:-.*)?$/;
const fourValues = new Set([
  'margin',
  'padding',
  'inset',
  'border-width',
  'border-color',
  'border-style',
  'border-radius',
  'scroll-margin',
]);
const pointing = new Set([
  'text-align',
  'float',
  'clear',
  'transform-origin',
  'background-position',
  'object-position',
  'justify-content',
]);

/** What turns wrong when the page is read from right to left, or pulls Arabic letters apart. */
export function findPhysical(css: string): string[] {
  const plain = css.replaceAll(/\/\*[^]*?\*\//g, '');
  const declarations = [...plain.matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)];
  return declarations
    .filter(([, name = '', value = '']) => isPhysical(name, value.trim()))
    .map(([text]) => text.replaceAll(/\s+/g, ' '));
}

function isPhysical(name: string, value: string): boolean {
  if (name.startsWith('--')) return false;
  if (name === 'letter-spacing') return !/^(?:0|inherit|normal|var\(--track-[\w-]+\))$/.test(value.replace(/ !important$/, ''));
  if (sides.test(name)) return true;
  if (pointing.has(name)) return /\b(?:left|right)\b/.test(value);
  if (fourValues.has(name)) return differsBySide(name, value);
  return /\bto (?:left|right)\b/.test(value);
}

/** Four values go top, right, bottom, left; for corners from the upper left around. */
function differsBySide(name: string, value: string): boolean {
  const values = split(value);
  if (name === 'border-radius') return values.length > 1;
  return values.length === 4 && values[1] !== values[3];
}

/** At blanks, but not inside brackets. */
function split(value: string): string[] {
  return value.match(/(?:[^\s(]+\((?:[^()]|\([^()]*\))*\)|[^\s(])+/g) ?? [];
}
