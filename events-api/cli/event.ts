import { Command, InvalidArgumentError } from 'commander';
import { systemClock } from '../config/clock.ts';
import { type AdministeredEvent, listAdministeredEvents } from '../event-administration/administered-event.ts';
import {
  cancelEvent,
  publishEvent,
  setCapacity,
  takeBackCancellation,
  unpublishEvent,
} from '../event-administration/change-event.ts';
import type { Store } from '../store/store.ts';
import { print } from './print.ts';
import { databaseOption, jsonOption } from './settings.ts';
import { withExistingStore } from './with-store.ts';

interface GivenOptions {
  readonly database?: string;
  readonly json?: boolean;
  readonly undo?: boolean;
}

type Change = (store: Store, readableEventId: string, now: Date) => Promise<AdministeredEvent>;

/** What an organiser does with an event between two imports. */
export function eventCommand(): Command {
  return new Command('event')
    .description('Publish, cancel and look at events; a readable id is the last part of an address.')
    .addCommand(listCommand())
    .addCommand(changeCommand('publish', 'Serve an event from now on.', publishEvent).alias('go-live'))
    .addCommand(changeCommand('unpublish', 'Serve it no more: its address answers 404.', unpublishEvent))
    .addCommand(cancelCommand())
    .addCommand(capacityCommand());
}

const withCommonOptions = (command: Command): Command => command.addOption(databaseOption()).addOption(jsonOption());

function listCommand(): Command {
  return withCommonOptions(new Command('list').description('Show all events, live or not.')).action((options: GivenOptions) =>
    withExistingStore(options, async ({ db }) => {
      const events = await listAdministeredEvents(db);
      print(events, events.map(textOf).join('\n') || 'There are no events yet.', options);
    }),
  );
}

function changeCommand(name: string, description: string, change: Change): Command {
  const command = new Command(name).description(description).argument('<readable id>');
  return withCommonOptions(command).action((readableEventId: string, options: GivenOptions) =>
    run(readableEventId, options, change),
  );
}

function cancelCommand(): Command {
  const command = new Command('cancel')
    .description('Show an event as cancelled; nobody can register any more. Registrations stay as they are.')
    .argument('<readable id>')
    .option('--undo', 'it takes place after all');
  return withCommonOptions(command).action((readableEventId: string, options: GivenOptions) =>
    run(readableEventId, options, options.undo === true ? takeBackCancellation : cancelEvent),
  );
}

function capacityCommand(): Command {
  const command = new Command('set-capacity')
    .description('Change the number of seats. Nobody who is registered loses one.')
    .argument('<readable id>')
    .argument('<seats>', 'a whole number, or unlimited', capacityArgument);
  return withCommonOptions(command).action((readableEventId: string, { seats }: Capacity, options: GivenOptions) =>
    run(readableEventId, options, (store, id, now) => setCapacity(store, id, seats, now)),
  );
}

async function run(readableEventId: string, options: GivenOptions, change: Change): Promise<void> {
  await withExistingStore(options, async (store) => {
    const event = await change(store, readableEventId, systemClock());
    print(event, textOf(event), options);
  });
}

function textOf(event: AdministeredEvent): string {
  const seats = event.maxCapacity === null ? 'no limit' : `of ${event.maxCapacity}`;
  const state = event.cancelled ? `${event.publishStatus}, cancelled` : event.publishStatus;
  const counts = `${event.registrations} registered (${seats}), ${event.waiting} waiting`;
  return `${event.readableEventId}: ${event.name}, ${event.startsAt.slice(0, 10)} – ${state} – ${counts}`;
}

interface Capacity {
  readonly seats: number | null;
}

/** Commander takes `null` for "no value". */
function capacityArgument(value: string): Capacity {
  if (value === 'unlimited') return { seats: null };
  if (!/^\d{1,5}$/.test(value) || Number(value) > 50_000) throw new InvalidArgumentError('From 0 to 50000, or unlimited.');
  return { seats: Number(value) };
}
