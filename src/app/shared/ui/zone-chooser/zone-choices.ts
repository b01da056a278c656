export interface ZoneChoice {
  /** IANA name. */
  readonly zone: string;
  /** "Tokyo (Asia)": the place first, because that is what one types to find it. */
  readonly label: string;
}

/**
 * The zones that this browser knows, by place. `current` is among them even under a name that the list does not have, as
 * `Asia/Calcutta`.
 */
export function zoneChoices(current: string): readonly ZoneChoice[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', current])]
    .map((zone) => ({ zone, label: zoneLabel(zone) }))
    .sort((one, other) => one.label.localeCompare(other.label, 'en'));
}

/** `America/Argentina/Buenos_Aires` is "Buenos Aires (America)". */
export function zoneLabel(zone: string): string {
  const [region, ...below] = zone.replaceAll('_', ' ').split('/');
  const place = below.at(-1);
  return place === undefined ? zone : `${place} (${region ?? ''})`;
}
