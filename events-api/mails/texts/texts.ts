import type { MailLanguage } from '../../../contract/mail-languages.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { MailTexts } from './mail-texts.ts';

export const textsOf: Readonly<Record<MailLanguage, MailTexts>> = { en, de, fr, es, ar, ja };
