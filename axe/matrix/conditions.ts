import { mailLanguages } from '../../contract/mail-languages.ts';

/** How the device shows a page: light or dark, or in few colours of its own (Windows contrast themes). */
export const themes = ['light', 'dark', 'forced'] as const;
export type Theme = (typeof themes)[number];

/** Widths of the window in CSS pixels, narrowest first. 320 is what WCAG 1.4.10 asks for. */
export const widths = [320, 390, 768, 1440] as const;
export type Width = (typeof widths)[number];

/** Heights that such windows have, in CSS pixels. */
export const heightOf: Readonly<Record<Width, number>> = { 320: 640, 390: 844, 768: 1024, 1440: 900 };

export const languages = mailLanguages;
export type Language = (typeof languages)[number];

/** One of each writing direction; what holds in both is sampled in the others. */
export const mainLanguages = ['en', 'ar'] as const satisfies readonly Language[];
export const otherLanguages = languages.filter((language) => !(mainLanguages as readonly string[]).includes(language));

/** Where and how somebody looks at a page. */
export interface Conditions {
  readonly language: Language;
  readonly width: Width;
  readonly theme: Theme;
}
