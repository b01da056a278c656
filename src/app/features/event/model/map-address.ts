import type { Building } from '../../../core/events-api/models/venue';

/** Where a map of the venue can be seen: a link that the visitor follows or not, nothing is fetched before. */
export function mapAddress(building: Building): string {
  const place = [building.name, ...building.addressLines].join(', ');
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: place }).toString()}`;
}
