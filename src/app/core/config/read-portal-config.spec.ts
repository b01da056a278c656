import type { ConfigFault } from './config-problem';
import type { PortalConfig } from './portal-config';
import { readPortalConfig } from './read-portal-config';

const PORTAL = new URL('https://portal.example/');
const MINIMAL = { apiEndpoint: 'https://api.example/EvtMgmt/api/v2.0/', emApplicationtoken: 'the-token' };

describe('readPortalConfig', () => {
  const read = (settings: object, portal = PORTAL): PortalConfig => {
    const outcome = readPortalConfig({ ...MINIMAL, ...settings }, portal);
    if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
    return outcome.config;
  };
  const faults = (content: unknown, portal = PORTAL): [string, ConfigFault, string?][] => {
    const outcome = readPortalConfig(content, portal);
    if ('config' in outcome) return [];
    return outcome.problems.map(({ key, fault, found }) => (found === undefined ? [key, fault] : [key, fault, found]));
  };
  const faultsOf = (settings: object, portal = PORTAL) => faults({ ...MINIMAL, ...settings }, portal);

  it('needs only the address of the Events API and the token', () => {
    expect(read({})).toEqual(
      jasmine.objectContaining({
        ...MINIMAL,
        signIn: undefined,
        imagesEndpoint: MINIMAL.apiEndpoint,
        dateSettings: { convertToLocalDate: false },
        organisationName: '',
        brandHue: undefined,
        webFont: undefined,
      }),
    );
  });

  it('takes the keys of the published sample, and leaves its others alone', () => {
    const sample = {
      production: true,
      buildVersion: '1.46',
      useRestStack: true,
      useMockData: false,
      localizationEndpoint: '/',
      imagesEndpoint: 'assets/images/',
      isAuthenticationEnabled: false,
      useAadB2C: true,
      dateSettings: { convertToLocalDate: true, dateFormat: 'MM/dd/yyyy' },
      languageSettings: { forceSingleLanguage: true, websiteLanguageLcid: '1033', showLanguageDropdown: false },
    };
    const config = read(sample);
    expect(config.dateSettings).toEqual({ convertToLocalDate: true });
    expect(config.imagesEndpoint).toBe(MINIMAL.apiEndpoint);
    expect(config.languageSettings).toEqual(
      jasmine.objectContaining({ defaultLanguage: 'en', forceSingleLanguage: true, showLanguageDropdown: false }),
    );
  });

  it('ends addresses with a slash and hangs those without a host on the portal', () => {
    expect(read({ apiEndpoint: 'https://api.example/v2' }).apiEndpoint).toBe('https://api.example/v2/');
    expect(read({ apiEndpoint: '/EvtMgmt/api/v2.0' }).apiEndpoint).toBe('https://portal.example/EvtMgmt/api/v2.0/');
  });

  it('forgives blanks around a value, which come from copying', () => {
    expect(read({ emApplicationtoken: ' the-token\n' }).emApplicationtoken).toBe('the-token');
  });

  it('takes pictures from a server of their own when its whole address is given', () => {
    expect(read({ imagesEndpoint: 'https://cdn.example/pictures' }).imagesEndpoint).toBe('https://cdn.example/pictures/');
  });

  it('takes hue and web font', () => {
    const config = read({ brandHue: 250, webFont: { family: 'Our Face', url: 'fonts/our-face.woff2' } });
    expect(config.brandHue).toBe(250);
    expect(config.webFont).toEqual({ family: 'Our Face', url: 'https://portal.example/fonts/our-face.woff2' });
  });

  it('refuses a file that is no object', () => {
    for (const content of [null, 'text', 7, [MINIMAL]]) expect(faults(content)).toEqual([['', 'notAnObject']]);
  });

  it('names every missing key at once', () => {
    expect(faults({})).toEqual([
      ['apiEndpoint', 'missing'],
      ['emApplicationtoken', 'missing'],
    ]);
  });

  it('finds a key that is written with other capitals', () => {
    const { apiEndpoint } = MINIMAL;
    expect(faults({ apiEndpoint, emApplicationToken: 'x' })).toEqual([['emApplicationtoken', 'misspelt', 'emApplicationToken']]);
  });

  it('tells empty from wrong in kind', () => {
    expect(faultsOf({ emApplicationtoken: '  ' })).toEqual([['emApplicationtoken', 'empty']]);
    expect(faultsOf({ emApplicationtoken: 12 })).toEqual([['emApplicationtoken', 'notText']]);
    expect(faultsOf({ organisationName: 12 })).toEqual([['organisationName', 'notText']]);
    expect(faultsOf({ isAuthenticationEnabled: 'false' })).toEqual([['isAuthenticationEnabled', 'notFlag', '"false"']]);
    expect(faultsOf({ dateSettings: true })).toEqual([['dateSettings', 'notGroup']]);
    expect(faultsOf({ webFont: [] })).toEqual(jasmine.arrayContaining([['webFont', 'notGroup']]));
  });

  it('never tells what stands in the place of the token', () => {
    expect(faultsOf({ emApplicationtoken: '<your token>' })).toEqual([['emApplicationtoken', 'placeholder']]);
    expect(faultsOf({ emApplicationtoken: 'half a token' })).toEqual([['emApplicationtoken', 'hasSpaces']]);
  });

  it('refuses what is no address of an API', () => {
    for (const apiEndpoint of ['api.example', 'ftp://api.example/', 'https://', 'https://api.example/?token=1']) {
      expect(faultsOf({ apiEndpoint })).toEqual([['apiEndpoint', 'notAnAddress', apiEndpoint]]);
    }
  });

  it('refuses plain http where the browser would block it', () => {
    const apiEndpoint = 'http://api.example/';
    expect(faultsOf({ apiEndpoint })).toEqual([['apiEndpoint', 'notSecure', apiEndpoint]]);
    expect(faultsOf({ apiEndpoint }, new URL('http://portal.example/'))).toEqual([]);
    expect(faultsOf({ apiEndpoint: 'http://localhost:4300/' })).toEqual([]);
  });

  it('takes a hue from 0 to 359 only', () => {
    for (const brandHue of [-1, 360, '38', Number.NaN]) {
      expect(faultsOf({ brandHue })).toEqual([['brandHue', 'notAHue', JSON.stringify(brandHue)]]);
    }
    expect(read({ brandHue: 0 }).brandHue).toBe(0);
  });

  it('refuses a web font from another server', () => {
    const url = 'https://fonts.example/face.woff2';
    expect(faultsOf({ webFont: { family: 'Face', url } })).toEqual([['webFont.url', 'foreignAddress', url]]);
  });

  describe('for languages', () => {
    const languages = (languageSettings: object) => read({ languageSettings }).languageSettings;

    it('begins with the first on offer unless another is named', () => {
      expect(languages({ languages: ['de', 'en'] }).defaultLanguage).toBe('de');
      expect(languages({ languages: ['de', 'en'], defaultLanguage: 'en' }).defaultLanguage).toBe('en');
      expect(languages({ languages: ['de', 'en'], websiteLanguageLcid: 1033 }).defaultLanguage).toBe('en');
    });

    it('takes own words for the languages on offer', () => {
      const texts = { de: { 'event.register': 'Platz sichern' } };
      expect(languages({ languages: ['de'], texts }).texts).toEqual(texts);
      expect(languages({ languages: ['de'], texts: { fr: 'x' } }).texts).toEqual({});
      expect(faultsOf({ languageSettings: { texts: { en: 'Platz sichern' } } })).toEqual([
        ['languageSettings.texts.en', 'notGroup'],
      ]);
    });

    it('refuses what is no language, or not on offer', () => {
      expect(faultsOf({ languageSettings: { languages: ['english please'] } })).toEqual([
        ['languageSettings.languages', 'notALanguage', 'english please'],
      ]);
      expect(faultsOf({ languageSettings: { languages: [] } })).toEqual([['languageSettings.languages', 'empty']]);
      expect(faultsOf({ languageSettings: { languages: ['en'], defaultLanguage: 'fr' } })).toEqual([
        ['languageSettings.defaultLanguage', 'unknownLanguage', 'fr'],
      ]);
      expect(faultsOf({ languageSettings: { languages: ['en'], websiteLanguageLcid: '9999' } })).toEqual([
        ['languageSettings.websiteLanguageLcid', 'unknownLanguage', '9999'],
      ]);
    });
  });
});
