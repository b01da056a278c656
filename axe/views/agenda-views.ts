import type { Visitor } from '../../e2e/steps/visitor.ts';
import { type View, viewsOf } from './view.ts';

const AGENDA = 'events/:readableEventId/agenda';
const SESSION = `${AGENDA}/:sessionId`;
const NIGHT = '/events/night-shift/agenda';

async function star(visitor: Visitor): Promise<void> {
  for (const name of ['Dusk', 'Chart reading', 'Lamps']) await visitor.press(`Star: ${name}`);
}

export const agendaViews: readonly View[] = [
  ...viewsOf(AGENDA, {
    list: '/events/longitude/agenda?view=list',
    grid: '/events/longitude/agenda?view=grid',
    'past midnight, list': `${NIGHT}?view=list`,
    'past midnight, grid': `${NIGHT}?view=grid`,
    'nothing found': '/events/longitude/agenda?q=zzzz',
    'no sessions': '/events/static-clinic/agenda',
    'nothing starred': `${NIGHT}?view=mine`,
    'own agenda with overlaps': {
      path: `${NIGHT}?view=list`,
      steps: async (visitor) => {
        await star(visitor);
        await visitor.press(/^My agenda/);
        await visitor.sees(/Overlaps by/);
      },
    },
    'taken out of the own agenda': {
      path: `${NIGHT}?view=list`,
      steps: async (visitor) => {
        await star(visitor);
        await visitor.press(/^My agenda/);
        await visitor.press('Star: Dusk');
        await visitor.press('Star: Lamps');
        await visitor.sees('is no longer in your agenda');
      },
    },
    'choosing a time zone': {
      path: `${NIGHT}?view=list`,
      steps: async (visitor) => {
        await visitor.press('Time zone');
        await visitor.page.getByRole('combobox', { name: 'My time zone' }).waitFor();
      },
    },
    'of a real conference, list': ({ conference }) => `/events/${conference ?? 'longitude'}/agenda?view=list`,
    'of a real conference, grid': ({ conference }) => `/events/${conference ?? 'longitude'}/agenda?view=grid`,
  }),
  ...viewsOf(AGENDA, { 'server silent': '/events/longitude/agenda' }, 'silent'),
  ...viewsOf(SESSION, {
    'with people': (world) => `/events/longitude/agenda/${world.sessionId('The street is a shared document')}`,
    starred: {
      path: (world) => `${NIGHT}/${world.sessionId('Chart reading')}`,
      steps: (visitor) => visitor.press(/^Star/),
    },
    'to register for': (world) => `/events/saturday-of-small-machines/agenda/${world.sessionId('Why clocks disagree')}`,
    'not found': '/events/longitude/agenda/00000000-0000-4000-8000-000000000000',
  }),
];
