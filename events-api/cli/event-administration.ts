import { Command, InvalidArgumentError, Option } from 'commander';
import { contactMatchingStrategy } from '../../contract/option-sets.ts';
import { readSettings } from '../organisation/export/read-settings.ts';
import type { Organisation } from '../organisation/organisation-file.ts';
import type { Store } from '../store/store.ts';
import { changeOrganisation } from './change-organisation.ts';
import { print, rowsOf } from './print.ts';
import { databaseOption, jsonOption } from './settings.ts';
import { withStore } from './with-store.ts';

type Settings = NonNullable<Organisation['settings']>;

interface GivenOptions {
  readonly database?: string;
  readonly json?: boolean;
  readonly name?: string;
  readonly contactMatchingStrategy?: NonNullable<Settings['contactMatchingStrategy']>;
  readonly demoPayment?: boolean;
  readonly mailToAttendees?: boolean;
  readonly mailToPurchaser?: boolean;
  readonly repeatedRegistrations?: boolean;
  readonly invitationHours?: number;
  readonly purchaseTimeout?: number;
  readonly paymentPage?: string;
}

/** Rules that hold for the whole organisation; Dynamics keeps them in its one event administration record. */
export function eventAdministrationCommand(): Command {
  return new Command('event-administration')
    .description('Rules for the whole organisation: contacts, payment, mails, invitations.')
    .addCommand(showCommand())
    .addCommand(setCommand());
}

function showCommand(): Command {
  return new Command('show')
    .description('Show the rules.')
    .addOption(databaseOption())
    .addOption(jsonOption())
    .action((options: GivenOptions) => withStore(options, (store) => show(store, options)));
}

function setCommand(): Command {
  return new Command('set')
    .description('Change rules; what is not named stays.')
    .option('--name <text>', 'what the organisation is called')
    .addOption(
      new Option('--contact-matching-strategy <name>', 'what has to be equal for two people to be one contact').choices(
        Object.keys(contactMatchingStrategy),
      ),
    )
    .option('--demo-payment', 'let a page say “paid” for every purchase: for demos only, passes are then free for all')
    .option('--no-demo-payment', 'refuse that')
    .option('--mail-to-attendees', 'send mail about a registration to each attendee')
    .option('--no-mail-to-attendees', 'send none')
    .option('--mail-to-purchaser', 'send mail to whoever registers others while signed in')
    .option('--no-mail-to-purchaser', 'send none')
    .option('--repeated-registrations', 'let people register for an event once more')
    .option('--no-repeated-registrations', 'refuse that')
    .option('--invitation-hours <number>', 'how long an invitation from the waiting list holds its seat', wholeNumber)
    .option('--purchase-timeout <minutes>', 'how long a purchase holds its seats', wholeNumber)
    .option('--payment-page <address>', 'where people pay ("" for nowhere)')
    .addOption(databaseOption())
    .addOption(jsonOption())
    .action((options: GivenOptions) =>
      withStore(options, async (store) => {
        await changeOrganisation(store, changesOf(options));
        await show(store, options);
      }),
    );
}

function changesOf(given: GivenOptions): Pick<Organisation, 'name' | 'settings'> {
  const settings: Settings = {
    ...(given.contactMatchingStrategy !== undefined && { contactMatchingStrategy: given.contactMatchingStrategy }),
    ...(given.demoPayment !== undefined && { enableDemoPaymentConfirmation: given.demoPayment }),
    ...(given.mailToAttendees !== undefined && { sendMailToAttendees: given.mailToAttendees }),
    ...(given.mailToPurchaser !== undefined && { sendMailToPurchaser: given.mailToPurchaser }),
    ...(given.repeatedRegistrations !== undefined && { allowRepeatedRegistrations: given.repeatedRegistrations }),
    ...(given.invitationHours !== undefined && { invitationHours: given.invitationHours }),
    ...(given.purchaseTimeout !== undefined && { purchaseTimeoutMinutes: given.purchaseTimeout }),
    ...(given.paymentPage !== undefined && { paymentPageUrl: given.paymentPage === '' ? null : given.paymentPage }),
  };
  return { settings, ...(given.name !== undefined && { name: given.name }) };
}

async function show(store: Store, options: GivenOptions): Promise<void> {
  let stored = await readSettings(store.db);
  if (!stored.settings) {
    await changeOrganisation(store, {});
    stored = await readSettings(store.db);
  }
  print({ name: stored.name, ...stored.settings }, textOf(stored), options);
}

const yesNo = (value: boolean | undefined): string => (value === true ? 'yes' : 'no');

function textOf({ name, settings = {} }: Pick<Organisation, 'name' | 'settings'>): string {
  return rowsOf([
    ['Name', name ?? null],
    ['Contact matching strategy', settings.contactMatchingStrategy ?? null],
    ['Demo payment confirmation', yesNo(settings.enableDemoPaymentConfirmation)],
    ['Mail to attendees', yesNo(settings.sendMailToAttendees)],
    ['Mail to purchaser', yesNo(settings.sendMailToPurchaser)],
    ['Repeated registrations', yesNo(settings.allowRepeatedRegistrations)],
    ['Invitation, hours', settings.invitationHours ?? null],
    ['Purchase timeout, minutes', settings.purchaseTimeoutMinutes ?? null],
    ['Payment page', settings.paymentPageUrl ?? null],
  ]);
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('A whole number is wanted.');
  return Number(value);
}
