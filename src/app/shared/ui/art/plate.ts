import type { SeededRandom } from '../../util/seeded-random';

/** Two printing plates: path data for the ink and for the second colour. */
export interface Plate {
  readonly ink: string;
  readonly second: string;
}

/** A sheet to draw on, in units of its own; `unit` is the side of one cell. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
}

export type Family = (random: SeededRandom, sheet: Sheet) => Plate;

/** Shortest decimal with at most one digit: path data is bytes in the page. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
}

export function disc(x: number, y: number, radius: number): string {
  const r = Math.round(radius * 10) / 10;
  const [start, across] = [`M${short(x - r)} ${short(y)}`, short(r * 2)];
  return `${start}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0z`;
}

/** The corners of a cell, clockwise from its upper start, twice round so that a run of corners can be taken. */
export function corners(x: number, y: number, side: number): readonly [number, number][] {
  const once: [number, number][] = [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ];
  return [...once, ...once];
}
