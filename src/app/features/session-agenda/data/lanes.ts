export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Lane {
  readonly lane: number;
  readonly lanes: number;
}

/**
 * Lays overlapping stretches side by side. Each gets the first free lane; all that hang together by overlapping share
 * the width evenly.
 *
 * @param stretches by start
 * @returns one lane for each stretch, in the same order
 */
export function laneOf(stretches: readonly Stretch[]): readonly Lane[] {
  const lanes: number[] = [];
  const counts: number[] = [];
  let ends: number[] = [];
  let groupStart = 0;

  const closeGroup = (before: number): void => {
    counts.push(...Array<number>(before - groupStart).fill(ends.length));
    groupStart = before;
    ends = [];
  };
  for (const [index, { start, end }] of stretches.entries()) {
    if (ends.every((taken) => taken <= start)) closeGroup(index);
    const free = ends.findIndex((taken) => taken <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    lanes.push(lane);
  }
  closeGroup(stretches.length);
  return lanes.map((lane, index) => ({ lane, lanes: counts[index] ?? 1 }));
}
