import { type Family, rectangle } from '../plate';

/** Upright bars of uneven width, cut where the second colour begins. */
export const bars: Family = (random, { width, height, unit }) => {
  const plates = { ink: '', second: '' };
  const gap = unit * 0.14;
  const step = unit / 2;
  for (let x = 0; x < width;) {
    const across = Math.min(unit * random.pick([0.14, 0.36, 0.36, 0.58]), width - x);
    const top = Math.floor(random.between(0, height / step / 2)) * step;
    const cut = top + Math.ceil(random.between(1, (height - top) / step)) * step;
    const isInkAbove = random.chance(0.5);
    plates[isInkAbove ? 'ink' : 'second'] += rectangle(x, top, across, Math.min(cut, height) - top);
    const hasFoot = cut < height && random.chance(0.75);
    if (hasFoot) plates[isInkAbove ? 'second' : 'ink'] += rectangle(x, cut, across, height - cut);
    x += across + gap;
  }
  return plates;
};
