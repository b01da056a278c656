import type { Pass } from '../../../core/events-api/models/pass';
import { sessionSummary } from '../../../core/events-api/testing/model-builders';
import { cartLines, cartTotal } from './cart-lines';

const pass = (id: string, overrides: Partial<Pass> = {}): Pass => ({
  ...{ id, name: id, description: null, price: 90, currency: 'EUR', currencySymbol: '€', left: 5, sessions: [] },
  ...overrides,
});
const passes = [pass('full'), pass('online', { price: 5, left: 1 })];
const cart = (quantities: Record<string, number>, sessionIds: string[] = []) => ({
  passes: Object.entries(quantities).map(([passId, quantity]) => ({ passId, quantity })),
  sessionIds,
});
const lines = (chosen: ReturnType<typeof cart>, mostInAll = 20) =>
  cartLines(chosen, { passes, sessions: [sessionSummary('Walk')], mostInAll }, 'en');

describe('The lines of a cart', () => {
  it('are its passes with what they cost, and its sessions with their times', () => {
    const [full, walk, ...others] = lines(cart({ full: 2 }, ['Walk']));
    expect(full).toEqual({ kind: 'pass', id: 'full', name: 'full', quantity: 2, most: 5, note: '€180.00' });
    expect(walk).toEqual(jasmine.objectContaining({ kind: 'session', name: 'Walk' }));
    expect(others).toEqual([]);
  });

  it('leave out what is no longer on offer', () => {
    expect(lines(cart({ gone: 1 }, ['over']))).toEqual([]);
  });

  it('never let more be wanted than are left, or than may come together', () => {
    expect(lines(cart({ online: 1 }))[0]?.most).toBe(1);
    expect(lines(cart({ full: 2, online: 1 }), 3)[0]?.most).toBe(2);
  });
});

describe('The total of a cart', () => {
  it('is written as the language writes it', () => {
    expect(cartTotal(cart({ full: 1, online: 2 }), passes, 'en')).toBe('€100.00');
    expect(cartTotal(cart({ full: 1, online: 2 }), passes, 'de')).toBe('100,00\u00a0€');
  });

  it('is none where no pass is chosen', () => {
    expect(cartTotal(cart({}, ['Walk']), passes, 'en')).toBeNull();
  });
});
