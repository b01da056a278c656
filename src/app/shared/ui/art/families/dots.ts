import { disc, type Family } from '../plate';

/** A halftone: discs that grow around two points, the nearer ones in the second colour. */
export const dots: Family = (random, { width, height, unit }) => {
  const plates = { ink: '', second: '' };
  const step = unit / 2;
  const lights = [0, 1].map(() => ({ x: random.next() * width, y: random.next() * height }));
  const reach = Math.hypot(width, height) * random.between(0.3, 0.5);
  for (let y = step / 2; y < height; y += step) {
    for (let x = step / 2; x < width; x += step) {
      const distance = Math.min(...lights.map((light) => Math.hypot(light.x - x, light.y - y)));
      const radius = step * (0.06 + 0.4 * Math.max(0, 1 - distance / reach));
      plates[distance < reach * 0.32 ? 'second' : 'ink'] += disc(x, y, radius);
    }
  }
  return plates;
};
