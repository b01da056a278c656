import { getHeapStatistics } from 'node:v8';

/** From where on a server that has too much to do refuses more, rather than die of it or answer nobody in time. */
export interface OverloadLimits {
  /** Writes that are being carried out or wait for the store. */
  readonly maxWritesUnderWay: number;
  /** Bytes. */
  readonly maxHeapUsed: number;
}

export const defaultOverloadLimits: OverloadLimits = {
  // Carried out in a second or two on an ordinary disk.
  maxWritesUnderWay: 5_000,
  maxHeapUsed: Math.round(getHeapStatistics().heap_size_limit * 0.85),
};
