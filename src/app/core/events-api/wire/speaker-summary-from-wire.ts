import type { SessionSpeakerWire } from '../../../../../contract/session-speaker.ts';
import type { SpeakerWire } from '../../../../../contract/speaker.ts';
import type { SpeakerSummary } from '../models/session';
import { requiredText, textOf } from './checked';
import { speakerPicture } from './speaker-picture';
import type { WireContext } from './wire-context';

/** undefined for somebody who cannot be named or pointed at. */
export function speakerSummaryFromWire(wire: SessionSpeakerWire, context: WireContext): SpeakerSummary | undefined {
  return textOf(wire.id) === null || textOf(wire.name) === null ? undefined : speakerSummary(wire, context);
}

/** Throws `BrokenWireError` for somebody who cannot be named or pointed at. */
export function speakerSummary(wire: SessionSpeakerWire | SpeakerWire, context: WireContext): SpeakerSummary {
  return {
    id: requiredText(wire.id, 'id'),
    name: requiredText(wire.name, 'name'),
    title: textOf(wire.title),
    image: speakerPicture(wire, context),
  };
}
