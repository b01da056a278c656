import type { AnswerDraft, AttendeeDraft } from '../model/attendee-draft';
import { isRecord, tabStorage } from '../../../core/storage/tab-storage';

/** Names and addresses of people are kept for this tab only, and no longer than this, in milliseconds. */
const KEPT = 2 * 60 * 60 * 1000;

interface StoredDraft {
  readonly version: 1;
  readonly savedAt: number;
  readonly attendees: AttendeeDraft[];
}

const keyOf = (readableEventId: string): string => `portal.registration.${readableEventId}`;

export function saveDraft(readableEventId: string, attendees: readonly AttendeeDraft[], now: number): void {
  const stored: StoredDraft = { version: 1, savedAt: now, attendees: [...attendees] };
  tabStorage.save(keyOf(readableEventId), stored);
}

/** What became of a draft: `old` and `broken` ones are refused, and gone. */
export interface FoundDraft {
  readonly attendees: AttendeeDraft[];
  readonly lost: 'old' | 'broken' | null;
}

/** The draft for an event; nothing where there is none, it is too old, or it is not what this version wrote. */
export function loadDraft(readableEventId: string, now: number): FoundDraft {
  const key = keyOf(readableEventId);
  if (!tabStorage.has(key)) return { attendees: [], lost: null };
  const stored = tabStorage.load(key, isStoredDraft);
  if (stored === null) return { attendees: [], lost: 'broken' };
  if (now - stored.savedAt <= KEPT) return { attendees: stored.attendees, lost: null };
  tabStorage.drop(key);
  return { attendees: [], lost: 'old' };
}

export function dropDraft(readableEventId: string): void {
  tabStorage.drop(keyOf(readableEventId));
}

function isStoredDraft(value: unknown): value is StoredDraft {
  if (!isRecord(value) || value['version'] !== 1 || typeof value['savedAt'] !== 'number') return false;
  return isListOf(value['attendees'], isAttendeeDraft);
}

function isAttendeeDraft(value: unknown): value is AttendeeDraft {
  const texts = ['id', 'passId', 'firstName', 'lastName', 'email'];
  return (
    isRecord(value) && texts.every((member) => typeof value[member] === 'string') && isListOf(value['answers'], isAnswerDraft)
  );
}

function isAnswerDraft(value: unknown): value is AnswerDraft {
  if (!isRecord(value) || typeof value['fieldId'] !== 'string' || typeof value['text'] !== 'string') return false;
  return isListOf(value['chosen'], (flag): flag is boolean => typeof flag === 'boolean');
}

function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every(isItem);
}
