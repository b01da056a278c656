import Type, { type Static } from 'typebox';
import { Closed } from './nullable.ts';

export const CaptchaSchema = Closed({
  FlowId: Type.String(),
  HipUrl: Type.String(),
  ObjectName: Type.String(),
  FunctionName: Type.String(),
});

export type CaptchaWire = Static<typeof CaptchaSchema>;
