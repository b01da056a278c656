import type { UserWire } from '../../../../../contract/user.ts';
import type { AuthenticatedUser } from '../models/registration';
import { flagOf, textOf } from './checked';

/** Somebody whom the server does not call signed in, or gives no id for, is anonymous. */
export function authenticatedUserFromWire(wire: UserWire): AuthenticatedUser {
  const id = textOf(wire.id);
  return {
    id,
    firstName: textOf(wire.firstName),
    lastName: textOf(wire.lastName),
    email: textOf(wire.email),
    isAnonymous: id === null || flagOf(wire.isAnonymous) !== false,
  };
}
