import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { CaptchaChallengeWire, CaptchaWire } from '../../contract/captcha.ts';
import { paths } from '../../contract/paths.ts';
import type { HipObjectWire } from '../../contract/registration-data.ts';
import type { TestServer } from './test-server.ts';

/** Asks for a captcha of an event and does the work, with the library that ALTCHA gives to clients. */
export async function solveCaptcha(server: TestServer, readableEventId: string): Promise<HipObjectWire> {
  const { FlowId: flowId } = (await server.read(paths.eventCaptcha.of({ readableEventId }))) as CaptchaWire;
  return solveFlow(server, readableEventId, flowId);
}

export async function solveFlow(server: TestServer, readableEventId: string, flowId: string): Promise<HipObjectWire> {
  const path = paths.eventCaptchaChallenge.of({ readableEventId, flowId });
  const challenge = (await server.read(path)) as CaptchaChallengeWire;
  const solution = await solveChallenge({ challenge, deriveKey });
  const text = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
  return { FlowId: flowId, Solution: text, Token: '', Type: 'visual' };
}
