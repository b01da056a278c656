import { importOrganisation } from '../organisation/import-organisation.ts';
import type { Store } from '../store/store.ts';
import { readDemoAttendees } from './attendance.ts';
import { readDemoOrganisation } from './demo-organisation.ts';
import { registerAttendees } from './register-attendees.ts';

export interface DemoState {
  readonly events: number;
  /** Whether anything had to be written: at the first start, in a new week, after a change of the files. */
  readonly changed: boolean;
}

/** Brings the demo organisation into the store, or moves its dates on. Registrations stay. */
export async function loadDemo(store: Store, now: Date): Promise<DemoState> {
  const organisation = readDemoOrganisation(now);
  const summary = await importOrganisation(store, organisation, now);
  const registered = await registerAttendees(store, readDemoAttendees(), now);
  return { events: organisation.events.length, changed: summary.changed || registered > 0 };
}
