import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { paths, REGISTRATION_KEY_PARAMETER } from '../../contract/paths.ts';
import type { Clock } from '../config/clock.ts';
import { ApiError } from '../errors/api-error.ts';
import { openPersonalLink } from '../registrations/open-personal-link.ts';
import type { Database } from '../store/store.ts';
import { findPortalOrigin } from '../web-applications/public-address.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { calendarFile } from './calendar-file.ts';
import { findLiveEvent, findLiveEventById, findLiveSession } from './calendar.repository.ts';
import { type EntryContext, eventEntry, sessionEntry } from './entries.ts';
import { personalCalendar } from './personal-calendar.ts';
import { parsePersonalData, type PersonalCalendarRequest } from './personal-data.ts';
import { sendCalendar } from './send-calendar.ts';

interface CalendarOptions {
  readonly db: Database;
  readonly clock: Clock;
  readonly publicAddress: () => string;
}

const config = { isOpen: true };
const EventParameters = Type.Object({ readableEventId: Type.String() });
const SessionParameters = Type.Object({ sessionId: Type.String() });
const RegistrationParameters = Type.Object({ registrationId: Type.String() });
const KeyQuery = Type.Object({ [REGISTRATION_KEY_PARAMETER]: Type.Optional(Type.String()) });
const DataQuery = Type.Object({ data: Type.Optional(Type.String()) });

const shared = 'public, max-age=300';
const personal = 'private, max-age=300';

/** Calendar files, fetched by calendars and by links, which send neither token nor origin; each shows only what is live. */
export const calendarRoutes: FastifyPluginCallbackTypebox<CalendarOptions> = (app, { db, clock, publicAddress }, done) => {
  const everybody = (): EntryContext => ({ publicAddress: publicAddress(), values: new Map(), personalAddress: null });

  app.get(paths.eventCalendar.pattern, { config, schema: { params: EventParameters } }, async (request, reply) => {
    const { readableEventId } = request.params;
    const file = calendarFile([await entryOf(db, { readableEventId, sessionId: null }, everybody())]);
    return sendCalendar(request, reply, file, { name: readableEventId, cacheControl: shared });
  });

  app.get(paths.sessionCalendar.pattern, { config, schema: { params: SessionParameters } }, async (request, reply) => {
    const session = await findLiveSession(db, request.params.sessionId);
    const event = session && (await findLiveEventById(db, session.event_id));
    if (!event) throw new ApiError('session_not_found');
    const file = calendarFile([await sessionEntry(db, session, event, everybody())]);
    return sendCalendar(request, reply, file, { name: session.id, cacheControl: shared });
  });

  app.get(paths.personalCalendar.pattern, { config, schema: { querystring: DataQuery } }, async (request, reply) => {
    const entries: CalendarEntry[] = [];
    for (const wanted of parsePersonalData(request.query.data)) {
      entries.push(await entryOf(db, wanted, { ...everybody(), values: wanted.values }));
    }
    return sendCalendar(request, reply, calendarFile(entries), { name: 'calendar', cacheControl: shared });
  });

  app.get(
    paths.registrationCalendar.pattern,
    { config, schema: { params: RegistrationParameters, querystring: KeyQuery } },
    async (request, reply) => {
      const link = { id: request.params.registrationId, key: request.query[REGISTRATION_KEY_PARAMETER] };
      const registration = await openPersonalLink(db, link, clock().toISOString());
      // Not the one it came through: an answer that stands for no registration came through none, and must not be told apart.
      const file = await personalCalendar(db, registration, publicAddress(), await findPortalOrigin(db));
      return sendCalendar(request, reply, file, { name: registration.name, cacheControl: personal });
    },
  );
  done();
};

/** @throws ApiError `event_not_found`, `session_not_found` */
async function entryOf(
  db: Database,
  { readableEventId, sessionId }: Omit<PersonalCalendarRequest, 'values'>,
  context: EntryContext,
): Promise<CalendarEntry> {
  const event = await findLiveEvent(db, readableEventId);
  if (!event) throw new ApiError('event_not_found');
  if (sessionId === null) return eventEntry(db, event, context);
  const session = await findLiveSession(db, sessionId);
  if (session?.event_id !== event.id) throw new ApiError('session_not_found');
  return sessionEntry(db, session, event, context);
}
