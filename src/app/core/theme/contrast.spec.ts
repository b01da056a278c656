/** Pairs of text and ground, with the least contrast WCAG asks of them. */
const PAIRS: readonly [string, string, number][] = [
  ['--ink', '--paper', 4.5],
  ['--ink-2', '--paper', 4.5],
  ['--ink-3', '--paper', 4.5],
  ['--ink-2', '--paper-3', 4.5],
  ['--brand-ink', '--paper', 4.5],
  ['--on-spot', '--spot', 4.5],
  ['--on-poster', '--poster', 4.5],
  ['--on-poster-2', '--poster', 4.5],
  ['--bad', '--paper', 4.5],
  ['--bad', '--bad-wash', 4.5],
  ['--good', '--paper', 4.5],
  ['--warn', '--paper', 4.5],
  ['--rule-control', '--paper', 3],
];

describe('the palette', () => {
  const probe = document.createElement('div');
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

  beforeAll(() => document.body.append(probe));
  afterAll(() => probe.remove());

  /** sRGB as the browser prints it, 0–255. */
  const printed = (token: string): [number, number, number] => {
    probe.style.color = `var(${token})`;
    if (canvas === null) throw new Error('There is no canvas.');
    canvas.fillStyle = getComputedStyle(probe).color;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
  const luminance = (token: string): number => {
    const [red, green, blue] = printed(token).map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (text: string, ground: string): number => {
    const [dark, light] = [luminance(text), luminance(ground)].sort((a, b) => a - b) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };

  for (const theme of ['light', 'dark']) {
    it(`can be read at every hue in the ${theme} theme`, () => {
      probe.dataset['theme'] = theme;
      const tooWeak: string[] = [];
      for (let hue = 0; hue < 360; hue += 5) {
        document.documentElement.dataset['theme'] = theme;
        document.documentElement.style.setProperty('--brand-h', String(hue));
        for (const [text, ground, least] of PAIRS) {
          const found = contrast(text, ground);
          if (found < least) tooWeak.push(`${text} on ${ground} at ${hue}: ${found.toFixed(2)}`);
        }
      }
      delete document.documentElement.dataset['theme'];
      document.documentElement.style.removeProperty('--brand-h');
      expect(tooWeak).toEqual([]);
    });
  }
});
