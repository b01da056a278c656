import { tabStorage } from '../../../core/storage/tab-storage';

const keyOf = (readableEventId: string): string => `portal.draft-owner.${readableEventId}`;

/** Whose registration is being typed: the contact of the signed-in person, who has been offered to come themselves. */
export function saveDraftOwner(readableEventId: string, contactId: string): void {
  tabStorage.save(keyOf(readableEventId), contactId);
}

/** null: nobody was signed in while it was typed. */
export function loadDraftOwner(readableEventId: string): string | null {
  return tabStorage.load(keyOf(readableEventId), (value) => typeof value === 'string');
}

export function dropDraftOwner(readableEventId: string): void {
  tabStorage.drop(keyOf(readableEventId));
}
