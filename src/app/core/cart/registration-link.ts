import { isRecord } from '../storage/tab-storage';

/** One registration and the key that opens it. */
export interface RegistrationLink {
  readonly id: string;
  readonly key: string;
}

export function areLinks(value: unknown): value is RegistrationLink[] {
  return Array.isArray(value) && value.every((link) => isRecord(link) && isText(link['id']) && isText(link['key']));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
