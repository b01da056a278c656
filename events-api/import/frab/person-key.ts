import { slug } from '../text/slug.ts';

/** How a person is known: by number, else by pretalx' code or by guid, else by name alone. */
export function personKey(id: string | undefined, code: string | undefined, guid: string | undefined, name: string): string {
  return [id, code, guid].find((key) => key !== undefined && key.trim() !== '')?.trim() ?? slug(name);
}
