import type { CaptchaProof } from '../captcha/check-proof.ts';
import type { Flow } from '../captcha/flow.ts';
import { giveBackFlow, useFlow } from '../captcha/use-flow.ts';
import type { EventRules } from './event-rules.ts';
import { Refusal } from './refusal.ts';
import type { WriteBatch } from './write-batch.ts';

/** The captcha flow that a registration for the event needs; undefined: it needs none. @throws Refusal */
export function getFlow(event: EventRules, proof: CaptchaProof = 'missing'): Flow | undefined {
  if (!event.enableCaptcha) return undefined;
  if (proof === 'missing') throw new Refusal('captcha_missing');
  if (proof === 'wrong') throw new Refusal('captcha_wrong');
  return proof;
}

/**
 * Registers under a flow: it serves one registration that is accepted, and is given back by one that is refused. It is taken
 * before anything else is written, so that of two that come at the same moment one is refused.
 * @throws Refusal `captcha_wrong` when the flow has served already, and whatever `register` throws
 */
export async function underFlow<T>(batch: WriteBatch, flow: Flow | undefined, register: () => Promise<T>): Promise<T> {
  if (!flow) return register();
  if (!(await useFlow(batch.trx, flow))) throw new Refusal('captcha_wrong');
  try {
    return await register();
  } catch (error) {
    if (error instanceof Refusal) await giveBackFlow(batch.trx, flow);
    throw error;
  }
}
