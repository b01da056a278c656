import type { RegistrationStep } from '../model/registration-step';
import { type Progress, whereTo } from './where-to';

const progress = (changes: Partial<Progress> = {}): Progress => ({
  steps: ['pass', 'attendees', 'check'],
  needsPass: false,
  needsSessions: false,
  attendeesAreRight: true,
  hasOpenPurchase: false,
  ...changes,
});

describe('whereTo', () => {
  const cases: [string, RegistrationStep | undefined, Partial<Progress>, RegistrationStep][] = [
    ['begins at the first step', undefined, {}, 'pass'],
    ['stays where nothing is missing', 'check', {}, 'check'],
    ['goes back for a pass', 'check', { needsPass: true }, 'pass'],
    ['goes back for sessions', 'attendees', { steps: ['sessions', 'attendees', 'check'], needsSessions: true }, 'sessions'],
    ['goes back for attendees', 'check', { attendeesAreRight: false }, 'attendees'],
    ['lets a pass be changed', 'pass', { attendeesAreRight: false }, 'pass'],
    ['leaves a step that this event does not have', 'sessions', {}, 'pass'],
    ['pays only what was ordered', 'payment', {}, 'pass'],
    ['pays what was ordered', 'payment', { hasOpenPurchase: true, needsPass: true }, 'payment'],
  ];

  for (const [sentence, step, changes, expected] of cases) {
    it(sentence, () => {
      expect(whereTo(step, progress(changes))).toBe(expected);
    });
  }
});
