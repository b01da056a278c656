import { areLinks, type RegistrationLink } from './registration-link';
import { isRecord, tabStorage } from './tab-storage';

/** A purchase that waits to be paid, with the registrations that it will confirm. */
export interface OpenPurchase {
  readonly purchaseId: string;
  readonly registrations: readonly RegistrationLink[];
}

const keyOf = (readableEventId: string): string => `portal.purchase.${readableEventId}`;

export function saveOpenPurchase(readableEventId: string, purchase: OpenPurchase): void {
  tabStorage.save(keyOf(readableEventId), purchase);
}

export function loadOpenPurchase(readableEventId: string): OpenPurchase | null {
  return tabStorage.load(keyOf(readableEventId), isOpenPurchase);
}

export function dropOpenPurchase(readableEventId: string): void {
  tabStorage.drop(keyOf(readableEventId));
}

function isOpenPurchase(value: unknown): value is OpenPurchase {
  return isRecord(value) && typeof value['purchaseId'] === 'string' && areLinks(value['registrations']);
}
