import { areaFiles, initialFiles } from './portal-parts.mjs';

const chunks = new Map([
  ['main.js', { entryPoint: 'src/main.ts', now: ['core.js'], later: ['listing-routes.js', 'agenda-routes.js'] }],
  ['core.js', { now: [], later: [] }],
  [
    'listing-routes.js',
    { entryPoint: 'src/app/features/event-listing/event-listing.routes.ts', now: [], later: ['listing-page.js'] },
  ],
  [
    'listing-page.js',
    {
      entryPoint: 'src/app/features/event-listing/pages/listing-page.ts',
      now: ['core.js', 'shared.js'],
      later: ['agenda-routes.js'],
    },
  ],
  ['agenda-routes.js', { entryPoint: 'src/app/features/session-agenda/session-agenda.routes.ts', now: ['shared.js'], later: [] }],
  ['shared.js', { now: [], later: [] }],
]);
const index = '<link href="styles.css"><link rel="modulepreload" href="core.js"><script src="main.js" type="module"></script>';

describe("the portal's parts", () => {
  const initial = initialFiles(chunks, index);

  it('counts what loads before anything can be seen', () => {
    expect([...initial].sort()).toEqual(['core.js', 'main.js', 'styles.css']);
  });

  it('counts for an area all that it may load, but neither what is there nor another area', () => {
    const areas = areaFiles(chunks, initial);
    expect([...(areas.get('event-listing') ?? [])].sort()).toEqual(['listing-page.js', 'listing-routes.js', 'shared.js']);
    expect([...(areas.get('session-agenda') ?? [])].sort()).toEqual(['agenda-routes.js', 'shared.js']);
  });
});
