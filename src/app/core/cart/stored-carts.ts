import type { Cart, CartPass, Carts } from './cart';
import { MAXIMUM_QUANTITY } from './change-cart';

/** Grows when the stored form changes; what an older or newer portal wrote is not guessed at. */
const VERSION = 1;
/** Carts of events long past are let go: those changed last stay. */
const KEPT_CARTS = 20;
const LONGEST_ID = 200;
const MOST_SESSIONS = 500;

export function cartsToText(carts: Carts): string {
  return JSON.stringify({ version: VERSION, carts: Object.fromEntries(Object.entries(carts).slice(-KEPT_CARTS)) });
}

/** What `cartsToText` wrote; undefined for anything else, since whoever can write to the device can write nonsense. */
export function cartsFromText(text: string): Carts | undefined {
  const stored = parse(text);
  if (!isRecord(stored) || stored['version'] !== VERSION || !isRecord(stored['carts'])) return undefined;
  const entries = Object.entries(stored['carts']);
  return entries.every((entry): entry is [string, Cart] => isId(entry[0]) && isCart(entry[1]))
    ? Object.fromEntries(entries.slice(-KEPT_CARTS))
    : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isCart(value: unknown): value is Cart {
  if (!isRecord(value)) return false;
  const { passes, sessionIds } = value;
  return (
    Array.isArray(passes) &&
    passes.every(isCartPass) &&
    Array.isArray(sessionIds) &&
    sessionIds.length <= MOST_SESSIONS &&
    sessionIds.every(isId)
  );
}

function isCartPass(value: unknown): value is CartPass {
  if (!isRecord(value)) return false;
  const { passId, quantity } = value;
  return isId(passId) && Number.isInteger(quantity) && Number(quantity) >= 1 && Number(quantity) <= MAXIMUM_QUANTITY;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_ID;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
