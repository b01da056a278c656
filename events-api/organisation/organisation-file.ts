import Type, { type Static } from 'typebox';
import { BuildingSchema } from './building.ts';
import { CustomAttributeEntrySchema, WebsiteEntityConfigurationEntrySchema } from './custom-attribute-entry.ts';
import { EventEntrySchema } from './event-entry.ts';
import { OrganisationSettingsSchema } from './settings.ts';
import { SpeakerEntrySchema } from './speaker-entry.ts';

/** The value of `format`: tells this file from every other JSON file. */
export const ORGANISATION_FORMAT = 'events-api-organisation';

/**
 * Everything an organiser can set, in one file. The readers of schedule formats produce the same shape, so that there is one way
 * into the store. Members that are absent take their default on the first import and keep their value on a later one.
 */
export const OrganisationSchema = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    format: Type.Literal(ORGANISATION_FORMAT),
    version: Type.Literal(1),
    name: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    asOf: Type.Optional(
      Type.String({
        format: 'date',
        description:
          'A calendar day such as 2026-01-31: the one on which the dates of this file were right. A demo is moved on from it.',
      }),
    ),
    settings: Type.Optional(OrganisationSettingsSchema),
    customAttributes: Type.Optional(
      Type.Array(CustomAttributeEntrySchema, {
        description: 'Attributes of your own. An import adds and changes them, it removes none.',
      }),
    ),
    websiteEntityConfigurations: Type.Optional(
      Type.Array(WebsiteEntityConfigurationEntrySchema, {
        description: 'What the API shows in customFields. An import adds and changes them, it removes none.',
      }),
    ),
    buildings: Type.Optional(Type.Array(BuildingSchema)),
    speakers: Type.Optional(Type.Array(SpeakerEntrySchema)),
    events: Type.Array(EventEntrySchema),
  },
  { additionalProperties: false },
);

export type Organisation = Static<typeof OrganisationSchema>;
