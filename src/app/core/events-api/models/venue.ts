export interface Room {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly stepFree: boolean | null;
}

export interface Building {
  readonly id: string;
  readonly name: string;
  /** Lines of the postal address, ready to print. */
  readonly addressLines: readonly string[];
  readonly city: string | null;
  readonly country: string | null;
  readonly website: string | null;
  readonly description: string | null;
  readonly additionalFacilities: string | null;
  readonly stepFree: boolean | null;
  readonly accessibleToilets: boolean | null;
  readonly accessibleParking: boolean | null;
  readonly wifi: boolean | null;
}
