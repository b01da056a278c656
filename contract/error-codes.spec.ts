import { errorCodes, registrationRefusals } from './error-codes.ts';

describe('error codes', () => {
  it('each have a status of refusal or failure and a sentence', () => {
    for (const [code, { status, message }] of Object.entries(errorCodes)) {
      expect(code).toMatch(/^[a-z_]+$/);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(message).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('of a refused registration each have a sentence', () => {
    for (const [code, message] of Object.entries(registrationRefusals)) {
      expect(code).toMatch(/^[a-z_]+$/);
      expect(message)
        .withContext(code)
        .toMatch(/^[A-Z].*\.$/);
    }
  });
});
