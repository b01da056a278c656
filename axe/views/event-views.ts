import { type View, viewsOf } from './view.ts';
import { silence } from './silence.ts';

const EVENT = 'events/:readableEventId';

export const eventViews: readonly View[] = [
  ...viewsOf(EVENT, {
    'large conference': '/events/longitude',
    'waiting list': '/events/ledger-and-law-forum',
    'long name, with questions': '/events/small-batch',
    'in Arabic': '/events/laylat-al-khatt',
    'in Japanese': '/events/yohaku',
    past: '/events/quiet-systems',
    'registration closed': '/events/nordic-accessibility-roundtable',
    'registration not open yet': '/events/open-archive-week',
    cancelled: '/events/release-train',
    'not found': '/events/nothing-here',
  }),
  ...viewsOf(EVENT, { 'server silent': '/events/longitude' }, 'silent'),
  ...viewsOf(
    EVENT,
    {
      'server fallen silent': {
        path: '/events/longitude',
        steps: silence(async (visitor) => {
          await visitor.follow('Speakers');
          await visitor.sees('no answer from the server');
          await visitor.follow('Overview');
          await visitor.sees('The event server does not answer.');
        }),
      },
    },
    'silent',
  ),
  ...viewsOf(`${EVENT}/sponsors`, {
    'several levels': '/events/longitude/sponsors',
    none: '/events/static-clinic/sponsors',
  }),
  ...viewsOf(`${EVENT}/sponsors`, { 'server silent': '/events/longitude/sponsors' }, 'silent'),
  ...viewsOf(`${EVENT}/speakers`, {
    'by letter': '/events/longitude/speakers',
    'nobody found': '/events/longitude/speakers?q=zzzz',
    none: '/events/static-clinic/speakers',
  }),
  ...viewsOf(`${EVENT}/speakers/:speakerId`, {
    'with sessions': (world) => `/events/longitude/speakers/${world.speakerId('Ana Brites')}`,
    'not found': '/events/longitude/speakers/nobody',
  }),
];
