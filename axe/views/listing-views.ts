import { type View, viewsOf } from './view.ts';

export const listingViews: readonly View[] = [
  ...viewsOf('events', {
    upcoming: '/events',
    'with past events': '/events?when=all',
    filtered: '/events?q=e&format=onSite&price=paid',
    'nothing found': '/events?q=zzzz',
  }),
  ...viewsOf('events', { 'nothing published': '/events' }, 'empty'),
  ...viewsOf('events', { 'server silent': '/events' }, 'silent'),
  ...viewsOf('events', { 'site not registered': '/events' }, 'stranger'),
];
