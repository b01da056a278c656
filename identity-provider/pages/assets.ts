import { readFileSync } from 'node:fs';

const from = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The look is the portal's own: its tokens, elements and controls, and what these pages add. */
const style = (): string =>
  [
    from('src/styles/tokens.css'),
    from('src/styles/base.css').replaceAll(/@import [^;]+;/g, ''),
    from('src/styles/controls.css'),
    from('identity-provider/pages/provider.css'),
  ].join('\n');

export interface Asset {
  readonly type: string;
  readonly text: string;
}

/** By path. */
export const assets = (): ReadonlyMap<string, Asset> =>
  new Map([
    ['/assets/style.css', { type: 'text/css; charset=utf-8', text: style() }],
    ['/assets/mark.svg', { type: 'image/svg+xml', text: from('public/mark.svg') }],
    ['/assets/sign-out.js', { type: 'text/javascript; charset=utf-8', text: "document.querySelector('[form]').click();\n" }],
  ]);
