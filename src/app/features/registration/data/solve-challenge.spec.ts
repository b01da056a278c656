import { createChallenge, verifySolution, type Payload } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

import { solveChallenge } from './solve-challenge';

const secrets = { hmacSignatureSecret: 'signs challenges', hmacKeySignatureSecret: 'signs solutions' };

describe('solveChallenge', () => {
  const addressOf = (content: unknown): string =>
    URL.createObjectURL(new Blob([JSON.stringify(content)], { type: 'application/json' }));

  it('does the work with the real widget, and leaves nothing behind', async () => {
    const challenge = await createChallenge({ algorithm: 'PBKDF2/SHA-256', cost: 50, counter: 40, deriveKey, ...secrets });
    const text = await solveChallenge(addressOf(challenge));
    const payload = JSON.parse(atob(text)) as Payload;
    expect((await verifySolution({ ...payload, deriveKey, ...secrets })).verified).toBeTrue();
    expect(document.querySelector('altcha-widget')).toBeNull();
  });

  it('fails when there is no challenge', async () => {
    await expectAsync(solveChallenge(addressOf({ code: 'captcha_not_found' }))).toBeRejected();
    expect(document.querySelector('altcha-widget')).toBeNull();
  });
});
