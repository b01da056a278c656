import { type Family, short } from '../plate';

const TURN = Math.PI * 2;

/** Rings around a point on the lower edge, broken into segments. */
export const arcs: Family = (random, { width, height, unit }) => {
  const centre = { x: width * random.between(0.4, 0.6), y: height };
  const reach = Math.hypot(Math.max(centre.x, width - centre.x), height) * 1.3;
  const plates = { ink: '', second: '' };
  let inner = unit * 0.7;
  while (inner < reach) {
    const outer = inner + unit * 0.18 + inner * 0.16;
    const steps = 16;
    // A ring that leaves the sheet at its start begins inside: the art stands free there, and would look cut.
    let step = steps / 2;
    while (centre.x + outer * Math.cos((step / steps) * TURN) < 0) step += 1;
    while (step < steps) {
      const length = Math.min(random.pick([1, 1, 2, 3]), steps - step);
      const segment = ring(centre, inner, outer, (step / steps) * TURN, ((step + length) / steps) * TURN);
      if (random.chance(0.36)) plates.ink += segment;
      else if (random.chance(0.42)) plates.second += segment;
      step += length;
    }
    inner = outer + unit * 0.2 + outer * 0.09;
  }
  return plates;
};

function ring(centre: { x: number; y: number }, inner: number, outer: number, from: number, to: number): string {
  const at = (radius: number, angle: number): string =>
    `${short(centre.x + radius * Math.cos(angle))} ${short(centre.y + radius * Math.sin(angle))}`;
  const [i, o] = [short(inner), short(outer)];
  return `M${at(inner, from)}L${at(outer, from)}A${o} ${o} 0 0 1 ${at(outer, to)}L${at(inner, to)}A${i} ${i} 0 0 0 ${at(inner, from)}z`;
}
