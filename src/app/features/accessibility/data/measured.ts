import type { AccessibilityMeasurement } from '../../../../../contract/accessibility-measurement.ts';

import measurement from './measurement.json';

/** Written by `npm run axe`; `axe/report/measurement.spec.ts` checks it by its schema. */
export const measured: AccessibilityMeasurement = measurement;
