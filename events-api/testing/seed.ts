import {
  customRegistrationFieldType,
  eventFormat,
  eventType,
  publishStatus,
  sessionType,
  trackType,
} from '../../contract/option-sets.ts';
import type { Store, Trx } from '../store/store.ts';
import { anEvent, aPass, aSession, publish } from './builders/event.builder.ts';
import { aField, aSpeaker, aSponsorship, aTrack } from './builders/programme.builder.ts';
import { aBuilding, anImage, aRoom } from './builders/venue.builder.ts';

/** The readable ids of the events of `seedOrganisation`. */
export const seeded = { full: 'full', blank: 'blank', draft: 'draft' } as const;

/**
 * An organisation with an event that has everything, one that has nothing but what it must have, and one that is not live. Ids
 * are words (`keynote`, `ada`), so that a spec reads well.
 */
export async function seedOrganisation(store: Store): Promise<void> {
  await publish(store, async (trx) => {
    await trx
      .insertInto('image')
      .values([anImage({ id: 'portrait' }), anImage({ id: 'logo' }), anImage({ id: 'banner' })])
      .execute();
    await trx
      .insertInto('building')
      .values(aBuilding({ id: 'hall', name: 'Hall', city: 'Brussels', wifi_available: 1 }))
      .execute();
    await trx
      .insertInto('room')
      .values([aRoom('hall', { id: 'room-b', name: 'B', position: 1 }), aRoom('hall', { id: 'room-a', name: 'A' })])
      .execute();
    await trx.insertInto('event').values([fullEvent, blankEvent, draftEvent]).execute();
    await seedSessions(trx);
    await seedSpeakers(trx);
    await seedOffers(trx);
  });
}

const fullEvent = anEvent({
  id: 'event-full',
  readable_event_id: seeded.full,
  name: 'Full',
  description: '<p>All there is.</p>',
  event_type: eventType.conference,
  event_format: eventFormat.hybrid,
  language_tag: 'fr-BE',
  building_id: 'hall',
  room_id: 'room-a',
  image_id: 'banner',
  max_capacity: 10,
  show_waitlist: 1,
  registration_opens_at: '2030-01-01T08:00:00.000Z',
  registration_closes_at: '2030-05-01T22:00:00.000Z',
  website_message: 'See you next year.',
  public_event_url: 'https://full.example',
});

const blankEvent = anEvent({ id: 'event-blank', readable_event_id: seeded.blank, name: 'Blank', time_zone: 'Asia/Tokyo' });

const draftEvent = anEvent({
  id: 'event-draft',
  readable_event_id: seeded.draft,
  name: 'Draft',
  publish_status: publishStatus.draft,
  image_id: 'banner',
});

async function seedSessions(trx: Trx): Promise<void> {
  await trx
    .insertInto('session')
    .values([
      aSession('event-full', {
        id: 'keynote',
        name: 'Keynote',
        subtitle: 'A beginning',
        room_id: 'room-a',
        session_summary: 'Short',
        detailed_description: 'Long',
        session_type: sessionType.keynote,
        type_name: 'Opening',
        language_tag: 'en',
        max_capacity: 2,
        cameras_permitted: 1,
        recordings_permitted: 0,
        links: JSON.stringify([{ title: 'Slides', url: 'https://slides.example' }]),
      }),
      aSession('event-full', { id: 'workshop', name: 'Workshop', room_id: 'room-b' }),
      aSession('event-full', { id: 'unready', name: 'Unready', publish_status: publishStatus.draft }),
      aSession('event-draft', { id: 'hidden', name: 'Hidden' }),
    ])
    .execute();
  await trx
    .insertInto('session_track')
    .values([
      aTrack('event-full', { id: 'web', name: 'Web', description: 'Of the web' }),
      aTrack('event-full', { id: 'crew', name: 'Crew', track_type: trackType.internal, position: 1 }),
      aTrack('event-full', { id: 'later', name: 'Later', publish_status: publishStatus.draft, position: 2 }),
      aTrack('event-draft', { id: 'hidden-track', name: 'Hidden' }),
    ])
    .execute();
  const links = [
    ['web', 'keynote'],
    ['web', 'unready'],
    ['crew', 'workshop'],
  ] as const;
  await trx
    .insertInto('session_track_session')
    .values(links.map(([track, session], position) => ({ session_track_id: track, session_id: session, position })))
    .execute();
}

async function seedSpeakers(trx: Trx): Promise<void> {
  await trx
    .insertInto('speaker')
    .values([
      aSpeaker({ id: 'ada', name: 'Ada', title: 'Engineer', image_id: 'portrait', image_url: 'https://photos.example/ada.jpg' }),
      aSpeaker({ id: 'bob', name: 'Bob', image_url: 'https://photos.example/bob.jpg' }),
      aSpeaker({ id: 'cy', name: 'Cy', image_id: 'portrait' }),
    ])
    .execute();
  const engagements = [
    ['keynote', 'bob', 'event-full'],
    ['keynote', 'ada', 'event-full'],
    ['workshop', 'ada', 'event-full'],
    ['unready', 'cy', 'event-full'],
    ['hidden', 'cy', 'event-draft'],
  ] as const;
  await trx
    .insertInto('speaker_engagement')
    .values(engagements.map(([session_id, speaker_id, event_id], position) => ({ session_id, speaker_id, event_id, position })))
    .execute();
}

async function seedOffers(trx: Trx): Promise<void> {
  await trx
    .insertInto('pass')
    .values([
      aPass('event-full', { id: 'regular', name: 'Regular', price_minor: 12_050, allocated: 5 }),
      aPass('event-full', {
        id: 'student',
        name: 'Student',
        price_minor: 4_000,
        allocated: 5,
        position: 1,
        description: 'With a card',
      }),
      aPass('event-full', { id: 'vip', name: 'VIP', allocated: 0, price_minor: 1 }),
    ])
    .execute();
  await trx
    .insertInto('pass_session')
    .values([
      { pass_id: 'regular', session_id: 'keynote' },
      { pass_id: 'regular', session_id: 'unready' },
    ])
    .execute();
  await trx
    .insertInto('sponsorship')
    .values([
      aSponsorship('event-full', {
        id: 'gold',
        sponsor_name: 'Acme',
        category: 'Gold',
        url: 'https://acme.example',
        logo_id: 'logo',
      }),
      aSponsorship('event-full', {
        id: 'plain',
        sponsor_name: 'Plain',
        logo_url: 'https://logos.example/plain.png',
        position: 1,
      }),
      aSponsorship('event-draft', { id: 'hidden-sponsor', logo_id: 'logo' }),
    ])
    .execute();
  await trx
    .insertInto('custom_registration_field')
    .values([
      aField('event-full', {
        id: 'diet',
        text: 'Diet',
        type: customRegistrationFieldType.singleChoice,
        choices: '["All","Vegan"]',
        is_required: 1,
      }),
      aField('event-full', { id: 'note', text: 'Note', position: 1 }),
      aField('event-full', { id: 'gone', text: 'Gone', position: 2, is_withdrawn: 1 }),
    ])
    .execute();
}
