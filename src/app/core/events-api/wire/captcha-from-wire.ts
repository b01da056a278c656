import type { CaptchaWire } from '../../../../../contract/captcha.ts';
import { requiredText } from './checked';

/** The flow; the script that comes with it is for others. */
export function captchaFromWire(wire: CaptchaWire): string {
  return requiredText(wire.FlowId, 'FlowId');
}
