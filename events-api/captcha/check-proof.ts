import { verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { HipObjectWire } from '../../contract/registration-data.ts';
import type { CaptchaSecret } from './captcha-secret.ts';
import { findFlow, type Flow } from './flow.ts';
import { readPayload } from './payload.ts';

/** What a client has shown of having done the work; the flow it is for has yet to be used. */
export type CaptchaProof = 'missing' | 'wrong' | Flow;

/**
 * Checks what existing clients call the hip object: blank when their script did not load. Asks the store for nothing but the
 * secret, and costs two signatures.
 */
export async function checkProof(
  secret: CaptchaSecret,
  readableEventId: string,
  hipObject: HipObjectWire | null | undefined,
  now: Date,
): Promise<CaptchaProof> {
  const { FlowId: flowId, Solution: solution } = hipObject ?? {};
  if (!solution) return 'missing';
  const flow = findFlow(await secret.keyFor('flow'), readableEventId, flowId ?? '', now);
  const payload = readPayload(solution);
  if (!flow || payload?.challenge.parameters.data.flow !== flow.id) return 'wrong';
  const { verified } = await verifySolution({
    challenge: payload.challenge,
    solution: payload.solution,
    deriveKey,
    hmacSignatureSecret: await secret.keyFor('challenge'),
    hmacKeySignatureSecret: await secret.keyFor('solution'),
  });
  return verified ? flow : 'wrong';
}
