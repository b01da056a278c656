import type { PortalConfig, WebFont } from '../config/portal-config';

/** Puts the marketer's hue and face on the page; everything else follows from the tokens. */
export function applyBrand(config: PortalConfig, document: Document): void {
  const style = document.documentElement.style;
  if (config.brandHue !== undefined) style.setProperty('--brand-h', String(config.brandHue));
  if (config.webFont !== undefined) {
    document.fonts.add(displayFace(config.webFont));
    style.setProperty('--font-brand', `"${config.webFont.family}"`);
  }
}

function displayFace(font: WebFont): FontFace {
  return new FontFace(font.family, `url("${font.url}")`, { weight: '500 700', display: 'swap' });
}
