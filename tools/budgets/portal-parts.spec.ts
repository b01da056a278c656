import { areaFiles, bytesOfPackage, initialFiles, onDemandFiles } from './portal-parts.mjs';

const chunks = new Map([
  ['main.js', { entryPoint: 'src/main.ts', now: ['core.js'], later: ['listing-routes.js', 'event-routes.js'] }],
  ['core.js', { now: [], later: [] }],
  [
    'listing-routes.js',
    { entryPoint: 'src/app/features/event-listing/event-listing.routes.ts', now: ['core.js', 'shared.js'], later: [] },
  ],
  [
    'event-routes.js',
    {
      entryPoint: 'src/app/features/event/event.routes.ts',
      now: ['main.js', 'shared.js'],
      later: ['agenda-routes.js', 'clean-html.js'],
    },
  ],
  [
    'agenda-routes.js',
    { entryPoint: 'src/app/features/session-agenda/session-agenda.routes.ts', now: ['shared.js'], later: ['session-page.js'] },
  ],
  ['session-page.js', { entryPoint: 'src/app/features/session-agenda/pages/session-page.ts', now: ['shared.js'], later: [] }],
  [
    'mine-routes.js',
    { entryPoint: 'src/app/features/my-registrations/my-registrations.routes.ts', now: ['shared.js'], later: [] },
  ],
  ['clean-html.js', { entryPoint: 'src/app/shared/ui/rich-text/clean-html.ts', now: ['shared.js'], later: [] }],
  ['shared.js', { now: [], later: [], contains: { 'node_modules/@scope/part/file.js': 40, 'src/scope.ts': 7 } }],
]);
const index = '<link href="styles.css"><link rel="modulepreload" href="core.js"><script src="main.js" type="module"></script>';

describe("the portal's parts", () => {
  const initial = initialFiles(chunks, index);

  it('counts what loads before anything can be seen', () => {
    expect([...initial].sort()).toEqual(['core.js', 'main.js', 'styles.css']);
  });

  it('counts for an area what opening it loads, but neither what is there nor another area', () => {
    const areas = areaFiles(chunks, initial);
    expect([...(areas.get('event-listing') ?? [])].sort()).toEqual(['listing-routes.js', 'shared.js']);
  });

  it('counts an area inside an event beyond the frame in which it opens', () => {
    const areas = areaFiles(chunks, initial);
    expect([...(areas.get('event') ?? [])].sort()).toEqual(['event-routes.js', 'shared.js']);
    expect([...(areas.get('session-agenda') ?? [])]).toEqual(['agenda-routes.js']);
    expect([...(areas.get('my-registrations') ?? [])].sort()).toEqual(['mine-routes.js', 'shared.js']);
  });

  it('finds what an area holds of a package', () => {
    const areas = areaFiles(chunks, initial);
    expect(bytesOfPackage(chunks, areas.get('event') ?? [], '@scope')).toBe(40);
    expect(bytesOfPackage(chunks, areas.get('event') ?? [], 'scope')).toBe(0);
    expect(bytesOfPackage(chunks, areas.get('session-agenda') ?? [], '@scope')).toBe(0);
  });

  it('weighs by itself what is loaded later, with what comes beside it', () => {
    expect([...onDemandFiles(chunks, initial)]).toEqual([
      ['src/app/features/session-agenda/pages/session-page.ts', new Set(['session-page.js'])],
      ['src/app/shared/ui/rich-text/clean-html.ts', new Set(['clean-html.js', 'shared.js'])],
    ]);
  });
});
