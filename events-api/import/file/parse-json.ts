import type { ScheduleFile } from '../schedule-file.ts';
import { decodeText } from './decode-text.ts';
import { scanJson } from './scan-json.ts';

/** The value in a JSON file. Throws an ImportError with the place when there is none. */
export function parseJson(file: ScheduleFile, text = decodeText(file)): unknown {
  scanJson(text, file.path);
  return JSON.parse(text) as unknown;
}
