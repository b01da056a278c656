import { building, portalEvent } from '../../../core/events-api/testing/portal-event';
import { accessFacts } from './access-facts';
import { mapAddress } from './map-address';
import { priceWords } from './price-words';

describe('accessFacts', () => {
  it('say yes and no, and nothing about what nobody said', () => {
    const facts = accessFacts(building({ stepFree: true, accessibleParking: false }), null);
    expect(facts.map(({ key }) => key)).toEqual(['event.access.stepFree.yes', 'event.access.parking.no']);
  });

  it('believe the room when it cannot be reached without steps', () => {
    const room = { id: 'r', name: 'Attic', description: null, stepFree: false };
    expect(accessFacts(building({ stepFree: true }), room)[0]?.key).toBe('event.access.stepFree.no');
  });
});

describe('mapAddress', () => {
  it('asks a map for name and address', () => {
    expect(new URL(mapAddress(building())).searchParams.get('query')).toBe('Doca Norte, Cais 7, 1400-038 Lisboa');
  });
});

describe('priceWords', () => {
  it('tell free, paid and unknown apart', () => {
    expect(priceWords(portalEvent({ fromPrice: 0 }), 'en')).toEqual({ key: 'event.free', price: '' });
    expect(priceWords(portalEvent(), 'en')).toEqual({ key: 'event.from', price: '€90' });
    expect(priceWords(portalEvent({ fromPrice: null }), 'en')).toBeUndefined();
  });
});
