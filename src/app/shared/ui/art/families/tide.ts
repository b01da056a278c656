import { disc, type Family, rectangle } from '../plate';

/** Lines that thicken towards the shore, with a sun before them. */
export const tide: Family = (random, { width, height, unit }) => {
  const count = Math.max(8, Math.round((height / unit) * 2.75));
  const pitch = height / count;
  let ink = '';
  for (let line = 1; line <= count; line += 1) {
    const thickness = pitch * (0.06 + (0.92 * line) / count);
    ink += rectangle(0, line * pitch - thickness, width, thickness);
  }
  const radius = Math.min(width, height) * random.between(0.24, 0.3);
  const x = random.between(radius, width - radius);
  return { ink, second: disc(x, height * random.between(0.36, 0.62), radius) };
};
