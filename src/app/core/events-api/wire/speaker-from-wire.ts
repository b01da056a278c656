import type { SpeakerWire } from '../../../../../contract/speaker.ts';
import type { Speaker } from '../models/speaker';
import { textOf } from './checked';
import { membersFromWire } from './list-from-wire';
import { sessionSummaryFromWire } from './session-from-wire';
import { speakerLinksFromWire } from './speaker-links-from-wire';
import { speakerSummary } from './speaker-summary-from-wire';
import type { WireContext } from './wire-context';

export function speakerFromWire(wire: SpeakerWire, context: WireContext): Speaker {
  return {
    ...speakerSummary(wire, context),
    about: textOf(wire.about),
    accomplishments: textOf(wire.accomplishments),
    publications: textOf(wire.publications),
    links: speakerLinksFromWire(wire),
    sessions: membersFromWire(wire.sessions, `session of ${wire.id}`, sessionSummaryFromWire, context).toSorted(
      (a, b) => a.when.start - b.when.start,
    ),
  };
}
