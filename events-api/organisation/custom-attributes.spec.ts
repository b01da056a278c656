import { exportOrganisation } from './export-organisation.ts';
import { importOrganisation } from './import-organisation.ts';
import type { CustomAttributeEntry, CustomAttributeValues } from './custom-attribute-entry.ts';
import { OrganisationRefused } from './check/problems.ts';
import type { Organisation } from './organisation-file.ts';
import { eventEntry, organisation, sessionEntry } from './testing/organisation-builders.ts';
import { temporaryStore } from '../testing/temporary-store.ts';

const NOW = new Date('2026-01-15T12:00:00Z');

const level: CustomAttributeEntry = {
  entity: 'session',
  logicalName: 'contoso_level',
  displayName: 'Level',
  type: 'choice',
  options: [
    { value: 100000000, label: 'Beginners' },
    { value: 100000001, label: 'متقدم' },
  ],
};
const note: CustomAttributeEntry = { entity: 'event', logicalName: 'contoso_note', type: 'text' };

describe('Custom attributes in an organisation', () => {
  const store = temporaryStore();
  const load = (value: Partial<Organisation>) => importOrganisation(store(), organisation(value), NOW);

  async function problemsOf(value: unknown): Promise<string[]> {
    const error: unknown = await importOrganisation(store(), value as Organisation, NOW).then(
      () => fail('It was imported.'),
      (reason: unknown) => reason,
    );
    if (!(error instanceof OrganisationRefused)) throw error;
    return error.problems.map(({ path, message }) => `${path}: ${message}`);
  }
  const withSession = (customAttributes: CustomAttributeValues) => [
    eventEntry({ sessions: [sessionEntry({ customAttributes })] }),
  ];
  const exported = async () => {
    const { events } = await exportOrganisation(store().db);
    return events[0]?.sessions?.[0]?.customAttributes;
  };

  it('keep values that a later file does not name, and blank those that it says are blank', async () => {
    const code: CustomAttributeEntry = { ...note, entity: 'session', logicalName: 'contoso_code' };
    await load({ customAttributes: [level, code], events: withSession({ contoso_level: 100000001, contoso_code: 'A4' }) });
    await load({ events: withSession({ contoso_level: null }) });
    expect(await exported()).toEqual({ contoso_level: null, contoso_code: 'A4' });
    await load({ events: [eventEntry({ sessions: [sessionEntry()] })] });
    expect(await exported()).toEqual({ contoso_level: null, contoso_code: 'A4' });
  });

  it('are known from an earlier file, and change nothing when they say the same again', async () => {
    await load({ customAttributes: [level], events: withSession({ contoso_level: 100000000 }) });
    const summary = await load({ events: withSession({ contoso_level: 100000000 }) });
    expect([summary.changed, summary.kinds.session.unchanged]).toEqual([false, 1]);
  });

  it('are told with their place when nobody has defined them, or when the value is of another type', async () => {
    const events = [
      eventEntry({
        customAttributes: { contoso_note: 4, contoso_level: 100000000 },
        sessions: [sessionEntry({ customAttributes: { contoso_level: 100000009 } })],
      }),
    ];
    expect(await problemsOf(organisation({ customAttributes: [note, level], events }))).toEqual([
      'events[0].customAttributes.contoso_note: 4 is not a text',
      'events[0].customAttributes.contoso_level: the entity event has no custom attribute of this name',
      'events[0].sessions[0].customAttributes.contoso_level: 100000009 is not an option: 100000000 (Beginners), 100000001 (متقدم)',
    ]);
  });

  it('take a value of each type in its own form only', async () => {
    const wrong: [CustomAttributeEntry['type'], unknown, string][] = [
      ['text', 'x'.repeat(4001), 'has 4001 characters, at most 4000 are kept'],
      ['wholeNumber', 1.5, '1.5 is not a whole number from -2147483648 to 2147483647'],
      ['decimal', 0.00000000001, '1e-11 is not a number with at most 10 decimals'],
      ['money', '12', '"12" is not a number from -922337203685477 to 922337203685477'],
      ['boolean', 'yes', '"yes" is not true or false'],
      ['lookup', 'a1', '"a1" is not a reference: { "id": "…", "name": "…" }'],
      ['dateTime', '2026-01-31', '"2026-01-31" is not an instant such as 2026-01-31T08:30:00Z'],
      ['dateTime', '2026-02-31T08:30:00Z', '"2026-02-31T08:30:00Z" is not an instant such as 2026-01-31T08:30:00Z'],
    ];
    for (const [type, value, message] of wrong) {
      const attribute = { entity: 'event', logicalName: 'contoso_x', type, ...(type === 'lookup' && { target: 'account' }) };
      const event = eventEntry({ customAttributes: { contoso_x: value as string } });
      expect(await problemsOf({ ...organisation({ events: [event] }), customAttributes: [attribute] }))
        .withContext(type)
        .toEqual([`events[0].customAttributes.contoso_x: ${message}`]);
    }
  });

  it('are defined by names and options that Dataverse could have', async () => {
    const customAttributes = [
      { ...note, logicalName: `contoso_${'x'.repeat(500)}` },
      { ...note, logicalName: 'Level' },
      { ...note, logicalName: 'msevtmgt_mine' },
      { ...level, options: Array.from({ length: 300 }, (_, value) => ({ value, label: `Option ${value}` })) },
      { ...level, logicalName: 'contoso_twice', options: [1, 1].map((value) => ({ value, label: 'One' })) },
      { ...note, logicalName: 'contoso_options', options: [{ value: 1, label: 'One' }] },
      { ...note, logicalName: 'contoso_lookup', type: 'lookup' as const },
      note,
      note,
    ];
    expect(await problemsOf(organisation({ customAttributes }))).toEqual([
      'customAttributes[0].logicalName: has 508 characters, at most 100 are possible',
      'customAttributes[0].displayName: has 508 characters, at most 200 are possible',
      'customAttributes[1].logicalName: "Level" is no logical name: a prefix of 2 to 8 letters and digits, _, and a name, all in lower case: contoso_level',
      'customAttributes[2].logicalName: the prefix msevtmgt_ is kept for standard attributes: take one of your own',
      'customAttributes[3].options: 300 options, at most 200 are possible',
      'customAttributes[4].options[1]: the option number 1 stands there twice',
      'customAttributes[4].options[1]: the label "One" stands there twice',
      'customAttributes[5].options: only a choice has options',
      'customAttributes[6].target: a lookup needs the logical name of what it points to: account',
      'customAttributes[8].logicalName: "contoso_note" stands there twice',
    ]);
  });

  it('are of no type that the API cannot carry', async () => {
    expect(await problemsOf({ ...organisation(), customAttributes: [{ ...note, type: 'multiSelectChoice' }] })).toEqual([
      jasmine.stringContaining('customAttributes[0].type: "multiSelectChoice" is not "text"'),
    ]);
  });

  it('keep their type and the options in use as long as there are values', async () => {
    await load({ customAttributes: [level], events: withSession({ contoso_level: 100000001 }) });
    expect(await problemsOf(organisation({ customAttributes: [{ ...level, type: 'wholeNumber', options: [] }] }))).toEqual([
      'customAttributes[0].type: is choice in the database, with 1 values; remove it first',
    ]);
    const [beginners] = level.options ?? [];
    expect(await problemsOf(organisation({ customAttributes: [{ ...level, options: beginners ? [beginners] : [] }] }))).toEqual([
      'customAttributes[0].options: 100000001 (متقدم) is in use and cannot go',
    ]);
    await load({ events: withSession({ contoso_level: 100000000 }) });
    await load({ customAttributes: [{ ...level, options: beginners ? [beginners] : [] }] });
    expect((await exportOrganisation(store().db)).customAttributes?.[0]?.options).toEqual([
      { value: 100000000, label: 'Beginners' },
    ]);
  });

  it('are shown by configurations that list what there is', async () => {
    const configuration = {
      name: 'Sessions',
      selectedEntity: 'session' as const,
      selectedFields: ['statuscode', 'contoso_level'],
    };
    const summary = await load({ customAttributes: [level], websiteEntityConfigurations: [configuration] });
    expect(summary.settingsChanged).toBeTrue();
    expect((await exportOrganisation(store().db)).websiteEntityConfigurations).toEqual([{ ...configuration, isActive: true }]);
    const fields = ['EntityImage', 'statuscode', 'statuscode', 'Contoso_Level', 'contoso_none'];
    const wrong = await problemsOf(organisation({ websiteEntityConfigurations: [{ ...configuration, selectedFields: fields }] }));
    expect(wrong.map((line) => line.slice(0, 110))).toEqual([
      'websiteEntityConfigurations[0].selectedFields[0]: "EntityImage" cannot be listed: pictures have addresses of their own in the API'.slice(
        0,
        110,
      ),
      'websiteEntityConfigurations[0].selectedFields[2]: "statuscode" stands there twice',
      'websiteEntityConfigurations[0].selectedFields[3]: "Contoso_Level": logical names are in lower case: contoso_level'.slice(
        0,
        110,
      ),
      'websiteEntityConfigurations[0].selectedFields[4]: the entity session has no attribute "contoso_none". Custom attributes are made first'.slice(
        0,
        110,
      ),
    ]);
  });
});
