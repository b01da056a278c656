import { corners, type Family, short } from '../plate';

/** Half squares, all leaning the same way but for a few, like sails before the wind. */
export const sails: Family = (random, { width, height, unit }) => {
  const plates = { ink: '', second: '' };
  const wind = Math.floor(random.next() * 4);
  for (let y = 0; y < height; y += unit) {
    for (let x = 0; x < width; x += unit) {
      if (random.chance(0.36)) continue;
      const turn = random.chance(0.85) ? wind : (wind + 2) % 4;
      const points = corners(x, y, unit).slice(turn, turn + 3);
      const sail = `M${points.map(([px, py]) => `${short(px)} ${short(py)}`).join('L')}z`;
      plates[random.chance(0.66) ? 'ink' : 'second'] += sail;
    }
  }
  return plates;
};
