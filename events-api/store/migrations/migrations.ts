import type { Migration } from 'kysely/migration';
import * as organisationAndVenues from './001-organisation-and-venues.ts';
import * as events from './002-events.ts';
import * as registrations from './003-registrations.ts';
import * as repeatedRegistrations from './004-repeated-registrations.ts';
import * as withdrawnFields from './005-withdrawn-fields.ts';
import * as orderOfAttendees from './006-order-of-attendees.ts';
import * as eventAdministration from './007-event-administration.ts';
import * as waitingList from './008-waiting-list.ts';
import * as mailsAndCalendars from './009-mails-and-calendars.ts';
import * as customization from './010-customization.ts';
import * as captcha from './011-captcha.ts';
import * as checkIns from './012-check-ins.ts';
import * as identity from './016-identity.ts';
import * as registrationAttributes from './017-registration-attributes.ts';
import * as smallerIndexes from './018-smaller-indexes.ts';

/** In order. A migration that has been released is never edited: the next change is the next number. */
export const migrations: Record<string, Migration> = {
  '001-organisation-and-venues': organisationAndVenues,
  '002-events': events,
  '003-registrations': registrations,
  '004-repeated-registrations': repeatedRegistrations,
  '005-withdrawn-fields': withdrawnFields,
  '006-order-of-attendees': orderOfAttendees,
  '007-event-administration': eventAdministration,
  '008-waiting-list': waitingList,
  '009-mails-and-calendars': mailsAndCalendars,
  '010-customization': customization,
  '011-captcha': captcha,
  '012-check-ins': checkIns,
  '016-identity': identity,
  '017-registration-attributes': registrationAttributes,
  '018-smaller-indexes': smallerIndexes,
};
