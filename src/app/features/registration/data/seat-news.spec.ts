import type { Pass } from '../../../core/events-api/models/pass';
import { sessionSummary } from '../../../core/events-api/testing/model-builders';
import { seatNews } from './seat-news';

const pass = (id: string, left: number): Pass => ({
  ...{ id, name: id, description: null, price: 10, currency: 'EUR', currencySymbol: '€', sessions: [] },
  left,
});
const session = (registrationCount: number) => ({ ...sessionSummary('Binding'), maxCapacity: 10, registrationCount });
const seats = (left: number, registrationCount = 0) => ({ passes: [pass('Full', left)], sessions: [session(registrationCount)] });

describe('News of seats', () => {
  it('tells what is getting scarce, is gone, or is there again', () => {
    expect(seatNews(seats(3), seats(2))).toEqual([{ name: 'Full', left: 2 }]);
    expect(seatNews(seats(1), seats(0))).toEqual([{ name: 'Full', left: 0 }]);
    expect(seatNews(seats(0), seats(1))).toEqual([{ name: 'Full', left: 1 }]);
    expect(seatNews(seats(3, 9), seats(3, 10))).toEqual([{ name: 'Binding', left: 0 }]);
  });

  it('says nothing of what is plenty, is as it was, or has just come', () => {
    expect(seatNews(seats(300), seats(250))).toEqual([]);
    expect(seatNews(seats(3), seats(3))).toEqual([]);
    expect(seatNews({ passes: [], sessions: [] }, seats(3))).toEqual([]);
  });
});
