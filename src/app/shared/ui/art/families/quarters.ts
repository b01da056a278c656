import { corners, disc, type Family, rectangle, short } from '../plate';

/** Squares, quarter discs and discs on a grid, like wooden bricks. */
export const quarters: Family = (random, { width, height, unit }) => {
  const plates = { ink: '', second: '' };
  for (let y = 0; y < height; y += unit) {
    for (let x = 0; x < width; x += unit) {
      if (random.chance(0.42)) continue;
      const kind = random.next();
      if (kind < 0.08) plates.ink += disc(x + unit / 2, y + unit / 2, unit * 0.34);
      else if (kind < 0.34) plates.ink += rectangle(x, y, unit, unit);
      else plates[random.chance(0.6) ? 'ink' : 'second'] += quarter(x, y, unit, Math.floor(random.next() * 4));
    }
  }
  return plates;
};

function quarter(x: number, y: number, unit: number, turn: number): string {
  const [tip, from, , to] = corners(x, y, unit).slice(turn, turn + 4);
  if (tip === undefined || from === undefined || to === undefined) return '';
  const point = ([px, py]: [number, number]): string => `${short(px)} ${short(py)}`;
  return `M${point(tip)}L${point(from)}A${short(unit)} ${short(unit)} 0 0 1 ${point(to)}z`;
}
