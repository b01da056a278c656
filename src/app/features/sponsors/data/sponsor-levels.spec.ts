import { sponsorship } from '../../../core/events-api/testing/model-builders';
import { sponsorLevels } from './sponsor-levels';

const of = (...categories: readonly (string | null)[]) =>
  sponsorLevels(categories.map((category, index) => sponsorship({ id: `s-${index}`, category })));
const shape = (levels: ReturnType<typeof sponsorLevels>) =>
  levels.map(({ category, rank, sponsorships }) => [category, rank, sponsorships.length]);

describe('sponsorLevels', () => {
  it('keeps the order of the API and gives the first level the most room', () => {
    expect(shape(of('Lead', 'Partner', 'Partner', 'Friend'))).toEqual([
      ['Lead', 1, 1],
      ['Partner', 2, 2],
      ['Friend', 3, 1],
    ]);
  });

  it('lets those without a level follow at the end', () => {
    expect(shape(of(null, 'Gold', null))).toEqual([
      ['Gold', 1, 1],
      [null, 2, 2],
    ]);
  });

  it('lets nobody stand out where there are no levels, or too many in the first', () => {
    expect(shape(of(null, null))).toEqual([[null, 2, 2]]);
    expect(shape(of('Gold', 'Gold', 'Gold', 'Gold', 'Silver'))[0]).toEqual(['Gold', 2, 4]);
  });
});
