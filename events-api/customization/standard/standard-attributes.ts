import type { Selectable } from 'kysely';
import type { DatabaseSchema } from '../../store/database-schema.ts';
import type { CustomisedEntity, customisedTables, EntityName, ProgrammeEntity, RegistrationEntity } from '../entities.ts';
import { type StandardAttributes, state } from './common.ts';
import { eventAttributes } from './event-attributes.ts';
import { customRegistrationFieldAttributes, passAttributes, sponsorshipAttributes } from './offer-attributes.ts';
import { speakerAttributes } from './people-attributes.ts';
import {
  eventRegistrationAttributes,
  type RegistrationRow,
  sessionRegistrationAttributes,
  type SessionRegistrationRow,
  waitlistItemAttributes,
  type WaitlistItemRow,
} from './registration-attributes.ts';
import { sessionAttributes, sessionTrackAttributes } from './session-attributes.ts';
import { buildingAttributes, roomAttributes } from './venue-attributes.ts';

interface RegistrationRows extends Record<RegistrationEntity, object> {
  readonly eventRegistration: RegistrationRow;
  readonly sessionRegistration: SessionRegistrationRow;
  readonly waitlistItem: WaitlistItemRow;
}

/** What attributes of an entity are read from: a row of its table, or of a list of what people have registered. */
export type RowOf<Entity extends CustomisedEntity> = Entity extends ProgrammeEntity
  ? Selectable<DatabaseSchema[(typeof customisedTables)[Entity]]>
  : RegistrationRows[Entity & RegistrationEntity];

/** Standard attributes that our rows can answer. docs/decisions/0012-customization.md says how they were chosen. */
export const standardAttributes: { readonly [Entity in CustomisedEntity]: StandardAttributes<RowOf<Entity>> } = {
  event: eventAttributes,
  session: sessionAttributes,
  sessionTrack: sessionTrackAttributes,
  pass: passAttributes,
  speaker: speakerAttributes,
  sponsorship: sponsorshipAttributes,
  building: buildingAttributes,
  room: roomAttributes,
  customRegistrationField: customRegistrationFieldAttributes,
  eventRegistration: eventRegistrationAttributes,
  sessionRegistration: sessionRegistrationAttributes,
  waitlistItem: waitlistItemAttributes,
};

/** The names that a configuration may list without a custom attribute. */
export function standardNamesOf(entity: EntityName): readonly string[] {
  return Object.keys(entity in standardAttributes ? standardAttributes[entity as CustomisedEntity] : state).toSorted();
}
