import type { House } from '../../e2e/fixtures/house.ts';

export const worldNames = ['town', 'empty', 'silent', 'stranger', 'unfinished', 'providerless'] as const;
export type WorldName = (typeof worldNames)[number];

/** A house with what stands in it. */
export interface World {
  readonly house: House;
  /** Id of the session with that name. @throws when there is none */
  sessionId(name: string): string;
  /** Id of the speaker with that name. @throws when there is none */
  speakerId(name: string): string;
  /** Addresses of registrations that were made before anybody looks, by their state. */
  readonly registrations: Readonly<Record<string, string>>;
  /** A large conference of the real world, where its schedule is on this machine. */
  readonly conference: string | undefined;
}
