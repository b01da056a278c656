import type { mailKinds } from '../store/states.ts';

export type MailKind = (typeof mailKinds)[number];
