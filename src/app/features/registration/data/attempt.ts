import type { CaptchaProof } from '../../../core/events-api/models/captcha';
import type { AttendeeToRegister } from '../../../core/events-api/models/registration';
import { isRecord, tabStorage } from '../../../core/storage/tab-storage';

/** One submission as it went out. Sent again it is the same to the letter, under the same key, whatever has changed on the page since. */
export interface Attempt {
  readonly key: string;
  readonly attendees: readonly AttendeeToRegister[];
  readonly proof: CaptchaProof | null;
}

interface StoredAttempt extends Attempt {
  readonly version: 1;
  readonly savedAt: number;
}

/** As long as drafts are kept, in milliseconds: it holds the same names. */
const KEPT = 2 * 60 * 60 * 1000;

const keyOf = (readableEventId: string): string => `portal.attempt.${readableEventId}`;

/** For this tab, so that a reload between a press and a lost answer registers nobody twice. */
export function saveAttempt(readableEventId: string, attempt: Attempt, now: number): void {
  const stored: StoredAttempt = { ...attempt, version: 1, savedAt: now };
  tabStorage.save(keyOf(readableEventId), stored);
}

export function loadAttempt(readableEventId: string, now: number): Attempt | null {
  const isFresh = (value: unknown): value is StoredAttempt => isStored(value) && now - value.savedAt <= KEPT;
  return tabStorage.load(keyOf(readableEventId), isFresh);
}

export function dropAttempt(readableEventId: string): void {
  tabStorage.drop(keyOf(readableEventId));
}

/**
 * Whether two submissions want the same for the same people. Who would rather wait than be refused does not count: our own registration
 * may have taken the last seats that the page now shows as gone.
 */
export function wantTheSame(one: readonly AttendeeToRegister[], other: readonly AttendeeToRegister[]): boolean {
  return essenceOf(one) === essenceOf(other);
}

function essenceOf(attendees: readonly AttendeeToRegister[]): string {
  return JSON.stringify(
    attendees.map(({ firstName, lastName, email, passId, responses, sessions }) => [
      ...[firstName, lastName, email, passId],
      responses.map(({ id, value }) => [id, value]),
      sessions.map(({ sessionId }) => sessionId),
    ]),
  );
}

function isStored(value: unknown): value is StoredAttempt {
  if (!isRecord(value) || value['version'] !== 1 || typeof value['savedAt'] !== 'number') return false;
  const { key, attendees, proof } = value;
  return (
    typeof key === 'string' && Array.isArray(attendees) && attendees.every(isAttendee) && (proof === null || isRecord(proof))
  );
}

function isAttendee(value: unknown): value is AttendeeToRegister {
  return (
    isRecord(value) && typeof value['email'] === 'string' && Array.isArray(value['responses']) && Array.isArray(value['sessions'])
  );
}
