import { axeCheck } from './axe-check.ts';
import type { Check } from './check.ts';
import { keyboard } from './keyboard-check.ts';
import { bigText, reflow, targets, textSpacing } from './layout-checks.ts';
import { lessMotion } from './motion-check.ts';

/** What is looked at on each page, in this order: what moves the focus comes last. */
export const checks: readonly Check[] = [axeCheck, reflow, targets, lessMotion, textSpacing, bigText, keyboard];
