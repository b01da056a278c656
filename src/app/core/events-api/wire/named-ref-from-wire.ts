import type { NamedRef } from '../models/session';
import { listOf, textOf } from './checked';

interface NamedWire {
  readonly id: string;
  readonly name: string;
}

/** Those that can be pointed at and named. */
export function namedRefsFromWire(wires: readonly NamedWire[] | null | undefined): readonly NamedRef[] {
  return listOf(wires).flatMap((wire) => findNamedRef(wire) ?? []);
}

/** A room without an id is found again by its name. */
export function roomRefFromWire(wire: NamedWire | null | undefined): NamedRef | null {
  const name = textOf(wire?.name);
  return name === null ? null : { id: textOf(wire?.id) ?? name, name };
}

/** undefined for what cannot be pointed at or named. */
export function findNamedRef(wire: NamedWire | null): NamedRef | undefined {
  const id = textOf(wire?.id);
  const name = textOf(wire?.name);
  return id === null || name === null ? undefined : { id, name };
}
