import { AnotherGuest } from '../../e2e/fixtures/another-guest.ts';
import type { Visitor } from '../../e2e/steps/visitor.ts';
import { type Scene, page } from '../scene.ts';

const forwards = ({ page }: Visitor): Promise<void> => page.locator('app-step-frame button[type="submit"]').click();

/** As many of the nth pass as asked for, chosen on the page of passes. */
async function takesPasses(visitor: Visitor, event: string, nth = 0, count = 1): Promise<void> {
  await visitor.open(`/events/${event}/passes`);
  const more = visitor.page.locator('app-stepper').nth(nth).getByRole('button').last();
  for (let taken = 0; taken < count; taken++) await more.click();
}

async function isAt(visitor: Visitor, step: string): Promise<void> {
  await visitor.page.waitForURL(new RegExp(`/register/${step}`));
  await visitor.page.locator('h1').waitFor();
}

async function entersPeople({ page }: Visitor, ...people: readonly (readonly [string, string, string])[]): Promise<void> {
  for (const [index, [firstName, lastName, email]] of people.entries()) {
    const fields = page.locator('app-attendee-fields').nth(index).locator('input');
    await fields.nth(0).fill(firstName);
    await fields.nth(1).fill(lastName);
    await fields.nth(2).fill(email);
  }
}

const MARTA = ['Marta', 'Quintela', 'marta.quintela@example.org'] as const;
const LONG = ['Maximiliane Friederike', 'von Hohenstein-Trautmannsdorff', 'maximiliane.friederike@hohenstein.example'] as const;
const SAMIRA = ['سميرة', 'عبد الرحمن', 'samira@example.org'] as const;

/** Two people before the check, one with a long name, one with an Arabic one. */
async function comesToTheCheck(visitor: Visitor): Promise<void> {
  await takesPasses(visitor, 'longitude', 0, 2);
  await visitor.page.goto(visitor.page.url().replace(/passes.*/, 'register/attendees'));
  await visitor.page.locator('app-attendee-fields').nth(1).waitFor();
  await entersPeople(visitor, LONG, SAMIRA);
  await forwards(visitor);
  await isAt(visitor, 'check');
}

async function isDone({ page }: Visitor): Promise<void> {
  await page.waitForURL(/\/registration\/./);
  await page.locator('app-ticket').first().waitFor();
}

async function registersForOne(visitor: Visitor, event: string, person: typeof MARTA | typeof SAMIRA): Promise<void> {
  await visitor.open(`/events/${event}/register`);
  await isAt(visitor, 'attendees');
  await entersPeople(visitor, person);
  await forwards(visitor);
  await isAt(visitor, 'check');
  await forwards(visitor);
  await isDone(visitor);
}

export const registration: readonly Scene[] = [
  page('register-pass', '/events/longitude/register'),
  {
    name: 'register-sessions',
    arrange: async (visitor) => {
      await visitor.open('/events/saturday-of-small-machines/register');
      const boxes = visitor.page.getByRole('checkbox');
      await boxes.first().check();
      await boxes.nth(2).check();
    },
  },
  page('register-attendees', '/events/small-batch/register/attendees'),
  {
    name: 'register-attendees-errors',
    arrange: async (visitor) => {
      await takesPasses(visitor, 'small-batch', 0, 2);
      await visitor.page.goto(visitor.page.url().replace(/passes.*/, 'register/attendees'));
      await visitor.page.locator('app-attendee-fields').nth(1).waitFor();
      await entersPeople(visitor, MARTA);
      await forwards(visitor);
    },
  },
  { name: 'register-check', arrange: comesToTheCheck },
  {
    name: 'register-payment',
    arrange: async (visitor) => {
      await comesToTheCheck(visitor);
      await forwards(visitor);
      await isAt(visitor, 'payment');
    },
  },
  {
    name: 'registered',
    arrange: async (visitor) => {
      await comesToTheCheck(visitor);
      await forwards(visitor);
      await isAt(visitor, 'payment');
      await visitor.page.locator('main button.btn').first().click();
      await isDone(visitor);
    },
  },
  {
    name: 'registered-arabic-name',
    arrange: (visitor) => registersForOne(visitor, 'coscup', SAMIRA),
  },
  {
    name: 'registered-waiting',
    arrange: async (visitor, house) => {
      await AnotherGuest.comes(house, 'reading-room', 'Ana').catch(() => undefined);
      await registersForOne(visitor, 'reading-room', MARTA);
    },
  },
  page('register-closed', '/events/quiet-systems/register'),
  page('register-not-open-yet', '/events/open-archive-week/register'),
  page('register-cancelled', '/events/fieldwork/register'),
];
