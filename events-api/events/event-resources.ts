import { paths } from '../../contract/paths.ts';
import type { EventContent, SpeakerRow } from './content/event-content.ts';
import type { EventResource } from './reads.ts';
import { agendaWire } from './wire/agenda-wire.ts';
import { customRegistrationFieldWire } from './wire/custom-registration-field-wire.ts';
import { eventWire } from './wire/event-wire.ts';
import { passWire } from './wire/pass-wire.ts';
import { sessionTrackWire } from './wire/session-track-wire.ts';
import { speakersWire, speakerWire } from './wire/speaker-wire.ts';
import { sponsorshipWire } from './wire/sponsorship-wire.ts';

type Build = EventResource['build'];

const always = (): boolean => true;
const never = (): boolean => false;

const hasLimitedSessions = (content: EventContent): boolean => content.hasLimitedSessions;

/** Everything that is read under `events/{readableEventId}`, one answer for all callers. */
export function eventResources(publicAddress: () => string): EventResource[] {
  const resource = (path: { readonly pattern: string }, isCounted: EventResource['isCounted'], build: Build): EventResource => ({
    name: path.pattern,
    isCounted,
    build,
  });
  return [
    resource(paths.event, always, ({ event, ...around }, counts) =>
      eventWire(event, { ...around, seatsTaken: counts.event, passesTaken: counts.passes, publicAddress: publicAddress() }),
    ),
    resource(paths.eventAgenda, hasLimitedSessions, agendaWire),
    resource(paths.eventTracks, never, (content) => content.tracks.map((track) => sessionTrackWire(track, content))),
    resource(paths.eventSpeakers, always, speakersWire),
    resource(paths.eventPasses, always, (content, counts) => content.passes.map((pass) => passWire(pass, content, counts))),
    resource(paths.eventSponsorships, never, (content) =>
      content.sponsorships.map((sponsorship) => sponsorshipWire(sponsorship, content)),
    ),
    resource(paths.eventCustomRegistrationFields, never, (content) =>
      content.customRegistrationFields.map((field) => customRegistrationFieldWire(field, content)),
    ),
    resource(paths.eventRegistrationsCount, always, ({ event }, counts) =>
      Math.min(counts.event, event.max_capacity ?? Infinity),
    ),
  ];
}

export function speakerResource(speaker: SpeakerRow): EventResource {
  return {
    name: `speaker ${speaker.id}`,
    isCounted: always,
    build: (content, counts) => speakerWire(speaker, content, counts),
  };
}
