import type { SpeakerSummary } from '../models/session';
import { requiredText, textOf } from './checked';
import { type PictureWire, speakerPicture } from './speaker-picture';
import type { WireContext } from './wire-context';

interface SpeakerSummaryWire extends PictureWire {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
}

/** undefined for somebody who cannot be named or pointed at. */
export function findSpeakerSummary(wire: SpeakerSummaryWire, context: WireContext): SpeakerSummary | undefined {
  return textOf(wire.id) === null || textOf(wire.name) === null ? undefined : speakerSummary(wire, context);
}

/** Throws `BrokenWireError` for somebody who cannot be named or pointed at. */
export function speakerSummary(wire: SpeakerSummaryWire, context: WireContext): SpeakerSummary {
  return {
    id: requiredText(wire.id, 'id'),
    name: requiredText(wire.name, 'name'),
    title: textOf(wire.title),
    image: speakerPicture(wire, context),
  };
}
