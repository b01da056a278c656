import { areLinks, type RegistrationLink } from './registration-link';
import { isRecord, deviceStorage } from '../storage/tab-storage';

/**
 * A purchase that waits to be paid, with the registrations that it will confirm. Kept for all tabs, because payment providers come back
 * in whichever they like; it goes as soon as the purchase is settled.
 */
export interface OpenPurchase {
  readonly purchaseId: string;
  readonly registrations: readonly RegistrationLink[];
  /** Where it is paid; null: on the demo payment page. */
  readonly redirectUrl: string | null;
  /** Until when it holds its seats, in milliseconds since 1970; null until it has been looked at. */
  readonly until: number | null;
}

const keyOf = (readableEventId: string): string => `portal.purchase.${readableEventId}`;

export function saveOpenPurchase(readableEventId: string, purchase: OpenPurchase): void {
  deviceStorage.save(keyOf(readableEventId), purchase);
}

export function loadOpenPurchase(readableEventId: string): OpenPurchase | null {
  return deviceStorage.load(keyOf(readableEventId), isOpenPurchase);
}

export function dropOpenPurchase(readableEventId: string): void {
  deviceStorage.drop(keyOf(readableEventId));
}

function isOpenPurchase(value: unknown): value is OpenPurchase {
  return (
    isRecord(value) &&
    typeof value['purchaseId'] === 'string' &&
    areLinks(value['registrations']) &&
    (value['redirectUrl'] === null || typeof value['redirectUrl'] === 'string') &&
    (value['until'] === null || typeof value['until'] === 'number')
  );
}
