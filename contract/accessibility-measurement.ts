import Type, { type Static } from 'typebox';
import { Closed } from './nullable.ts';

const Count = Type.Integer({ minimum: 0 });
const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

const MeasuredCheckSchema = Closed({
  name: Type.String(),
  /** How often it was done on that page. */
  runs: Count,
  findings: Count,
});

const MeasuredPageSchema = Closed({
  /** As the portal's routes write it; in brackets what stands there without a route. */
  page: Type.String(),
  states: Count,
  /** The day in UTC, `2026-11-24`. */
  measuredOn: Day,
  /** None: the page is new, and has not been measured yet. */
  checks: Type.Array(MeasuredCheckSchema),
});

/** What `npm run axe` has measured, as the portal's accessibility statement tells it. */
export const AccessibilityMeasurementSchema = Closed({
  /** Versions of what was measured, and with what. */
  portal: Type.String(),
  axe: Type.String(),
  browser: Type.String(),
  languages: Count,
  themes: Count,
  /** Narrowest and widest window, in CSS pixels. */
  narrowest: Count,
  widest: Count,
  pages: Type.Array(MeasuredPageSchema, { minItems: 1 }),
});

export type AccessibilityMeasurement = Static<typeof AccessibilityMeasurementSchema>;
export type MeasuredPage = Static<typeof MeasuredPageSchema>;
