import { readFileSync, writeFileSync } from 'node:fs';
import { Value } from 'typebox/value';
import { type AccessibilityMeasurement, AccessibilityMeasurementSchema } from '../../contract/accessibility-measurement.ts';

/** The file that the portal's accessibility statement reads. */
const FILE = new URL('../../src/app/features/accessibility/data/measurement.json', import.meta.url);

/** @throws when it is not as its schema says */
export function readMeasurement(): AccessibilityMeasurement {
  const content: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
  if (!Value.Check(AccessibilityMeasurementSchema, content)) {
    const [first] = Value.Errors(AccessibilityMeasurementSchema, content);
    throw new Error(`measurement.json, ${first?.instancePath ?? ''}: ${first?.message ?? ''}`);
  }
  return content;
}

export function writeMeasurement(measurement: AccessibilityMeasurement): void {
  writeFileSync(FILE, `${JSON.stringify(measurement, null, 2)}\n`);
}
