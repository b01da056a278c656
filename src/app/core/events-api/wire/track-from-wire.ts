import type { SessionTrackWire } from '../../../../../contract/session-track.ts';
import type { NamedRef } from '../models/session';
import { requiredText } from './checked';

export function trackFromWire(wire: SessionTrackWire): NamedRef {
  return { id: requiredText(wire.id, 'id'), name: requiredText(wire.name, 'name') };
}
