import { loadPortalConfig } from './load-portal-config';
import { readSignInSettings } from './read-sign-in-settings';

const PORTAL = new URL('https://portal.example/events/');
const GOOD = '{ "apiEndpoint": "https://api.example/", "emApplicationtoken": "t" }';

const loadSignIn = () => Promise.resolve({ readSignInSettings });

describe('loadPortalConfig', () => {
  const load = (answer: Response | Error) =>
    loadPortalConfig(() => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)), PORTAL, loadSignIn);
  const faults = async (answer: Response | Error) => {
    const outcome = await load(answer);
    return 'problems' in outcome ? outcome.problems.map(({ fault }) => fault) : [];
  };

  it('asks for the file beside the portal', async () => {
    const asked: unknown[] = [];
    await loadPortalConfig(
      (...request) => {
        asked.push(...request.map((part) => (part instanceof URL ? part.href : part)));
        return Promise.resolve(new Response(GOOD));
      },
      PORTAL,
      loadSignIn,
    );
    expect(asked).toEqual(['https://portal.example/events/config.json']);
  });

  it('reads a good file, with or without the mark that editors on Windows put before it', async () => {
    expect(await faults(new Response(GOOD))).toEqual([]);
    expect(await faults(new Response(`\uFEFF${GOOD}`))).toEqual([]);
  });

  it('says that the file is missing when the host has none or nobody answers', async () => {
    expect(await faults(new Response('', { status: 404 }))).toEqual(['fileMissing']);
    expect(await faults(new TypeError('Failed to fetch'))).toEqual(['fileMissing']);
  });

  it('says that the file is no JSON, also when a host answers with its start page', async () => {
    expect(await faults(new Response('{ "apiEndpoint": '))).toEqual(['notJson']);
    expect(await faults(new Response('<!doctype html>'))).toEqual(['notJson']);
  });

  it('reads with whom people sign in, where they do', async () => {
    const outcome = await load(new Response(GOOD.replace('}', ', "isAuthenticationEnabled": true, "externalId": {} }')));
    expect('problems' in outcome && outcome.problems.map(({ key }) => key)).toEqual([
      'externalId.authorityHost',
      'externalId.tenant',
      'externalId.clientId',
      'externalId.redirectUri',
    ]);
  });

  it('hands on what is wrong inside', async () => {
    expect(await faults(new Response('{}'))).toEqual(['missing', 'missing']);
  });
});
