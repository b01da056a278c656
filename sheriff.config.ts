import { sameTag, type SheriffConfig } from '@softarc/sheriff-core';

/**
 * Who may know whom (docs/architecture: "Who may know whom"). ESLint reports a forbidden import in the file that makes it.
 * A folder named here is a room; a file belongs to the nearest room above it. Every room's tags must each be allowed.
 */

interface Import {
  from: string;
  to: string;
  toModulePath: string;
  fromFilePath: string;
}

/** An area of the portal sees another area only through that area's `api/` folder, and only when it is named here. */
const portalAreasSeen: Record<string, readonly string[]> = {
  event: ['cart', 'speakers', 'sponsors'],
  registration: ['passes'],
  'my-registrations': ['registration'],
};

/** A room of the server sees contract, config and store; other rooms only when they are named here. */
const serverRoomsSeen: Record<string, readonly string[]> = {
  events: ['customization', 'identity', 'errors'],
  identity: ['web-applications', 'errors'],
  'check-ins': ['web-applications', 'events', 'errors'],
  mails: ['web-applications', 'events', 'registrations', 'calendar'],
  tickets: ['web-applications', 'events', 'registrations', 'errors'],
  calendar: ['web-applications', 'events', 'registrations', 'errors'],
  registrations: ['web-applications', 'identity', 'events', 'errors', 'captcha', 'customization'],
  captcha: ['errors'],
  'web-applications': ['errors'],
  limits: ['errors', 'web-applications'],
  organisation: ['customization'],
  'registrations-export': ['organisation'],
  'event-administration': ['organisation'],
  import: ['organisation'],
  demo: ['organisation'],
};

const apiFolderOfNamedArea = ({ from, to, toModulePath }: Import): boolean =>
  to.startsWith('area:') &&
  toModulePath.endsWith('/api') &&
  (portalAreasSeen[from.replace('area:', '')] ?? []).includes(to.replace('area:', ''));

const namedServerRoom = ({ from, to }: Import): boolean =>
  (serverRoomsSeen[from.replace('server:', '')] ?? []).includes(to.replace('server:', ''));

/** Specs may start a real server and use its builders; nothing else may. */
const testingFromSpecs = ({ to, fromFilePath }: Import): boolean =>
  fromFilePath.endsWith('.spec.ts') && ['server:testing', 'server:wiring'].includes(to);

export const config: SheriffConfig = {
  enableBarrelLess: true,
  modules: {
    contract: 'contract',
    'events-api': 'server:wiring',
    'events-api/<room>': 'server:<room>',
    'identity-provider': 'identity-provider',
    e2e: 'e2e',
    axe: 'axe',
    bench: 'bench',
    pictures: 'pictures',
    prove: 'prove',
    fuzz: 'fuzz',
    src: 'portal:entry',
    'src/app': 'portal:wiring',
    'src/app/shell': 'portal:shell',
    'src/app/core/<part>': ['core', 'core:<part>'],
    'src/app/shared/ui': 'shared:ui',
    'src/app/shared/util': 'shared:util',
    'src/app/features/<area>': ['area:<area>', 'layer:routes'],
    'src/app/features/<area>/pages': ['area:<area>', 'layer:pages'],
    'src/app/features/<area>/ui': ['area:<area>', 'layer:ui'],
    'src/app/features/<area>/api': ['area:<area>', 'layer:api'],
    'src/app/features/<area>/state': ['area:<area>', 'layer:state'],
    'src/app/features/<area>/data': ['area:<area>', 'layer:data'],
    'src/app/features/<area>/model': ['area:<area>', 'layer:model'],
  },
  depRules: {
    root: [],
    noTag: [],
    contract: [],

    'server:wiring': ['contract', 'server:*'],
    'server:cli': ['contract', 'server:*'],
    'server:testing': ['contract', 'server:*'],
    'server:store': ['contract', 'server:config'],
    'server:*': [sameTag, 'contract', 'server:config', 'server:store', namedServerRoom, testingFromSpecs],
    // A program of its own: it knows nobody, and only journeys start it.
    'identity-provider': [],
    // `root` is tools/: journeys start programs as `npm start` does.
    e2e: ['contract', 'server:testing', 'identity-provider', 'root'],
    axe: ['contract', 'e2e', 'root'],
    bench: ['contract', 'server:*', 'e2e', 'root'],
    pictures: ['contract', 'e2e', 'root'],
    prove: ['contract', 'server:*', 'e2e'],
    fuzz: ['contract', 'server:*'],

    'portal:entry': 'portal:wiring',
    'portal:wiring': ['portal:shell', 'core', 'shared:*', 'layer:routes'],
    'portal:shell': ['core', 'shared:*'],
    core: ['core', 'shared:util', 'contract'],
    'core:*': ['core', 'shared:util', 'contract'],
    'shared:util': [],
    'shared:ui': ['shared:util', 'core:i18n', 'core:time'],

    'area:*': [sameTag, 'core', 'shared:*', 'contract', apiFolderOfNamedArea],
    'layer:routes': ['layer:pages', 'layer:state', 'layer:data', 'core', 'shared:util', 'contract'],
    'layer:pages': ['layer:ui', 'layer:state', 'layer:data', 'layer:model', 'layer:api', 'core', 'shared:*', 'contract'],
    'layer:ui': ['layer:ui', 'layer:model', 'layer:api', 'shared:*', 'core:i18n', 'core:time', 'core:events-api'],
    'layer:api': ['layer:ui', 'layer:state', 'layer:data', 'layer:model', 'core', 'shared:*', 'contract'],
    'layer:state': ['layer:data', 'layer:model', 'core', 'shared:util', 'contract'],
    'layer:data': ['layer:model', 'core', 'shared:util', 'contract'],
    'layer:model': ['layer:model', 'core', 'shared:util', 'contract'],
  },
};
