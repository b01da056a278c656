import { drawArt } from './draw-art';
import { arcs } from './families/arcs';
import { bars } from './families/bars';
import { dots } from './families/dots';
import { quarters } from './families/quarters';
import { sails } from './families/sails';
import { tide } from './families/tide';
import { seededRandom } from '../../util/seeded-random';

const TILE = { width: 96, height: 96, unit: 24 };
const FAMILIES = { arcs, bars, dots, quarters, sails, tide };

describe('drawArt', () => {
  it('draws the same picture for the same seed, another one for another', () => {
    expect(drawArt('fosdem-2026', TILE)).toEqual(drawArt('fosdem-2026', TILE));
    expect(drawArt('fosdem-2026', TILE)).not.toEqual(drawArt('fosdem-2027', TILE));
  });

  it('uses every family', () => {
    const seeds = Array.from({ length: 200 }, (_, index) => `event-${index}`);
    expect(new Set(seeds.map((seed) => drawArt(seed, TILE).ink.slice(0, 4))).size).toBeGreaterThan(6);
  });

  for (const [name, family] of Object.entries(FAMILIES)) {
    it(`prints two plates of ${name} that are valid path data`, () => {
      for (let seed = 0; seed < 40; seed += 1) {
        const { ink, second } = family(seededRandom(`${name}-${seed}`), TILE);
        expect(ink + second).toMatch(/^M[\d.\s\-hvzaALM]*z$/);
      }
    });
  }
});
