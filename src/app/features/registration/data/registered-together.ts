import { areLinks, type RegistrationLink } from '../../../core/cart/registration-link';
import { tabStorage } from '../../../core/storage/tab-storage';

const keyOf = (id: string): string => `portal.registered.${id}`;

/** Keeps the registrations of one submission for this tab, so that the page of the first can show them all. */
export function rememberTogether(registrations: readonly RegistrationLink[]): void {
  const [first, ...others] = registrations.map(({ id, key }) => ({ id, key }));
  if (first && others.length > 0) tabStorage.save(keyOf(first.id), others);
}

/** Those registered in the same submission as `id`, as far as this tab knows. */
export function recallTogether(id: string): RegistrationLink[] {
  return tabStorage.load(keyOf(id), areLinks) ?? [];
}
