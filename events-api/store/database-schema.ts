import type { CaptchaSecretTable, UsedCaptchaFlowTable } from './tables/captcha.table.ts';
import type { CheckInTable } from './tables/check-in.table.ts';
import type { ContactTable } from './tables/contact.table.ts';
import type { ContentVersionTable } from './tables/content-version.table.ts';
import type { CustomAttributeTable } from './tables/custom-attribute.table.ts';
import type { CustomRegistrationFieldTable } from './tables/custom-registration-field.table.ts';
import type { EventTable, ImageTable } from './tables/event.table.ts';
import type { MailTable } from './tables/mail.table.ts';
import type { OrganisationTable } from './tables/organisation.table.ts';
import type { PassSessionTable, PassTable } from './tables/pass.table.ts';
import type {
  AttendeePassTable,
  EventPurchaseTable,
  EventRegistrationTable,
  IdempotencyKeyTable,
  RegistrationResponseTable,
  RepeatedRegistrationTable,
  SessionRegistrationTable,
} from './tables/registration.table.ts';
import type { RegistrationAttributesTable } from './tables/registration-attributes.table.ts';
import type { SessionTable, SessionTrackSessionTable, SessionTrackTable } from './tables/session.table.ts';
import type { SpeakerEngagementTable, SpeakerTable } from './tables/speaker.table.ts';
import type { SponsorshipTable } from './tables/sponsorship.table.ts';
import type { BuildingTable, RoomTable } from './tables/venue.table.ts';
import type { WebApplicationTable } from './tables/web-application.table.ts';
import type { WebsiteEntityConfigurationTable } from './tables/website-entity-configuration.table.ts';

export interface DatabaseSchema {
  organisation: OrganisationTable;
  content_version: ContentVersionTable;
  web_application: WebApplicationTable;
  contact: ContactTable;
  building: BuildingTable;
  room: RoomTable;
  image: ImageTable;
  event: EventTable;
  session: SessionTable;
  session_track: SessionTrackTable;
  session_track_session: SessionTrackSessionTable;
  speaker: SpeakerTable;
  speaker_engagement: SpeakerEngagementTable;
  pass: PassTable;
  pass_session: PassSessionTable;
  sponsorship: SponsorshipTable;
  custom_registration_field: CustomRegistrationFieldTable;
  event_registration: EventRegistrationTable;
  session_registration: SessionRegistrationTable;
  attendee_pass: AttendeePassTable;
  registration_response: RegistrationResponseTable;
  repeated_registration: RepeatedRegistrationTable;
  event_purchase: EventPurchaseTable;
  idempotency_key: IdempotencyKeyTable;
  mail: MailTable;
  check_in: CheckInTable;
  custom_attribute: CustomAttributeTable;
  registration_attributes: RegistrationAttributesTable;
  website_entity_configuration: WebsiteEntityConfigurationTable;
  captcha_secret: CaptchaSecretTable;
  used_captcha_flow: UsedCaptchaFlowTable;
}
