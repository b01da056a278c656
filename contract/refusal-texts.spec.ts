import { readdirSync, readFileSync } from 'node:fs';
import { registrationRefusals } from './error-codes.ts';

const folder = new URL('../public/i18n/', import.meta.url);

describe('The refusals of a registration', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    it(`each have a text in ${file}`, () => {
      const { registration } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
        registration: { refused: Record<string, string> };
      };
      const missing = Object.keys(registrationRefusals).filter((code) => !registration.refused[code]);
      expect(missing).toEqual([]);
    });
  }
});
