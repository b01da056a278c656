import { type SelectedEntity, selectedEntity } from '../../contract/option-sets.ts';

/** The entities as commands and files call them. */
export type EntityName = keyof typeof selectedEntity;

export const entityNames = Object.keys(selectedEntity) as EntityName[];

/** Entities of the programme that can have custom attributes, and the table that keeps their rows and values. */
export const customisedTables = {
  event: 'event',
  session: 'session',
  sessionTrack: 'session_track',
  pass: 'pass',
  speaker: 'speaker',
  sponsorship: 'sponsorship',
  building: 'building',
  room: 'room',
  customRegistrationField: 'custom_registration_field',
} as const satisfies Partial<Record<EntityName, string>>;

export type ProgrammeEntity = keyof typeof customisedTables;

/** Entities that come to be when people register; their values lie in `registration_attributes`. */
export const registrationEntities = ['eventRegistration', 'sessionRegistration', 'waitlistItem'] as const;

export type RegistrationEntity = (typeof registrationEntities)[number];

export type CustomisedEntity = ProgrammeEntity | RegistrationEntity;

export const customisedEntities: readonly CustomisedEntity[] = [
  ...(Object.keys(customisedTables) as ProgrammeEntity[]),
  ...registrationEntities,
];

export const isRegistrationEntity = (entity: CustomisedEntity): entity is RegistrationEntity => !(entity in customisedTables);

/** @throws RangeError for a number that is none of the option set */
export function entityOfNumber(value: number): EntityName {
  const name = entityNames.find((candidate) => selectedEntity[candidate] === value);
  if (name === undefined) throw new RangeError(`No entity has the number ${value}`);
  return name;
}

export const numberOfEntity = (entity: EntityName): SelectedEntity => selectedEntity[entity];
