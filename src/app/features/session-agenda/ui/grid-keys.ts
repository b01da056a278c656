import type { GridStep } from '../model/grid-steps';

const STEPS: Readonly<Record<string, GridStep>> = {
  ArrowUp: 'earlier',
  ArrowDown: 'later',
  ArrowLeft: 'previousRoom',
  ArrowRight: 'nextRoom',
  Home: 'firstInRoom',
  End: 'lastInRoom',
};
const STEPS_WITH_CONTROL: Readonly<Record<string, GridStep>> = { Home: 'firstRoom', End: 'lastRoom' };
const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** The step that a key asks for, if any. */
export function stepOfKey(
  { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent,
  direction: 'ltr' | 'rtl',
): GridStep | undefined {
  if (altKey || shiftKey || metaKey) return undefined;
  if (ctrlKey) return STEPS_WITH_CONTROL[key];
  return STEPS[direction === 'rtl' ? (MIRRORED[key] ?? key) : key];
}
