import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findPhysical } from './find-physical.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('The styles of the portal', () => {
  it('know start and end, not left and right, and leave Arabic letters together', () => {
    const files = globSync('src/**/*.{css,ts}', { cwd: root }).filter((file) => !file.endsWith('.spec.ts'));
    const found = files.flatMap((file) => findPhysical(stylesOf(file)).map((line) => `${file}: ${line}`));
    expect(files.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });

  it('are looked at as closely as that', () => {
    const css = (declarations: string) => findPhysical(`.a { ${declarations} }`);
    for (const wrong of [
      ...['left: 0;', 'margin-left: 1px;', 'border-right: 0;', 'border-top-left-radius: 2px;', 'text-align: left;'],
      ...['float: right;', 'padding: 1px 2px 3px 4px;', 'border-radius: 2px 0 0 2px;', 'letter-spacing: -0.02em;'],
      ...['background: linear-gradient(to right, red, blue);', 'inset: 0 auto 0 var(--s2, 1px);'],
    ])
      expect(css(wrong))
        .withContext(wrong)
        .toEqual([wrong.slice(0, -1)]);
    for (const right of [
      ...['inset-inline-start: 0;', 'padding: 1px calc(1px + (2px * 3)) 3px calc(1px + (2px * 3));', 'margin: 0 auto;'],
      ...['text-align: start;', 'letter-spacing: var(--track-title);', '--left: 1px;', '/* left: 0; */'],
    ])
      expect(css(right)).withContext(right).toEqual([]);
  });
});

/** A component's own styles stand in its class, between backticks. */
function stylesOf(file: string): string {
  const content = readFileSync(root + file, 'utf8');
  if (file.endsWith('.css')) return content;
  return [...content.matchAll(/\bstyles: `([^`]*)`/g)].map(([, styles]) => styles).join('\n');
}
