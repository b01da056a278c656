import { seededRandom } from '../../util/seeded-random';
import { arcs } from './families/arcs';
import { bars } from './families/bars';
import { dots } from './families/dots';
import { quarters } from './families/quarters';
import { sails } from './families/sails';
import { tide } from './families/tide';
import type { Family, Plate, Sheet } from './plate';

const FAMILIES: readonly [Family, ...Family[]] = [arcs, quarters, bars, dots, sails, tide];

/** The picture that belongs to `seed` (an event's id): the same family and the same chance on every sheet. */
export function drawArt(seed: string, sheet: Sheet): Plate {
  const random = seededRandom(seed);
  return random.pick(FAMILIES)(random, sheet);
}
