import type { Visitor } from '../../e2e/steps/visitor.ts';
import { type View, viewsOf } from './view.ts';

const MARA = { email: 'mara@meridian.example', name: 'Mara' };

/** The network goes before the code of a page has come. */
async function loseNetwork(visitor: Visitor): Promise<void> {
  await visitor.page.waitForLoadState('networkidle');
  await visitor.page.context().setOffline(true);
}

export const shellViews: readonly View[] = [
  ...viewsOf('accessibility', { statement: '/accessibility' }),
  ...viewsOf('**', { 'not found': '/nothing/here' }),
  ...viewsOf('(set-up)', { 'three settings to mend': '/events' }, 'unfinished'),
  ...viewsOf('page-failed', {
    offline: {
      path: '/events',
      steps: async (visitor) => {
        await loseNetwork(visitor);
        await visitor.follow(/Longitude/);
        await visitor.sees(/no answer from the server|could not be loaded/);
      },
    },
  }),
  ...viewsOf('sign-in', { 'nobody signs in here': '/sign-in' }, 'empty'),
  ...viewsOf(
    'sign-in',
    {
      'provider not there': {
        path: '/events',
        steps: async (visitor) => {
          await visitor.press('Sign in');
          await visitor.press('Not signed in');
          await visitor.follow('What is wrong?');
          await visitor.seesHeading('Signing in did not work');
          await visitor.sees('Nothing answers at');
        },
      },
    },
    'providerless',
  ),
  ...viewsOf(
    'events',
    {
      'not signed in, told why': {
        path: '/events',
        steps: async (visitor) => {
          await visitor.press('Sign in');
          await visitor.press('Not signed in');
          await visitor.sees('does not answer');
        },
      },
    },
    'providerless',
  ),
  ...viewsOf('sign-in', {
    'changed mind': {
      path: '/events',
      steps: async (visitor, { house }) => {
        await visitor.page.goto(`${house.portal}/my-registrations`);
        await visitor.page.getByLabel('Password').waitFor();
        await visitor.follow('Cancel');
        await visitor.seesHeading('You are not signed in');
      },
    },
  }),
  ...viewsOf('my-registrations', {
    'none yet': {
      path: '/events',
      steps: async (visitor) => {
        await visitor.signsIn(MARA);
        await visitor.open('/my-registrations');
        await visitor.page.waitForLoadState('networkidle');
      },
    },
  }),
  ...viewsOf('events', {
    'signed in, account menu open': {
      path: '/events',
      steps: async (visitor) => {
        await visitor.signsIn(MARA);
        await visitor.press(MARA.name);
        await visitor.sees('Sign out');
      },
    },
    'network lost': {
      path: '/events',
      steps: async (visitor) => {
        await loseNetwork(visitor);
        await visitor.sees('You are offline.');
      },
    },
  }),
];
