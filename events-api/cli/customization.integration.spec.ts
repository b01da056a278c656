import type { EventWire } from '../../contract/event.ts';
import { paths } from '../../contract/paths.ts';
import { anEvent, publish } from '../testing/builders/event.builder.ts';
import { startTestServer } from '../testing/test-server.ts';
import { temporaryDatabase } from './testing/temporary-database.ts';
import { runEventsApi } from './testing/run-events-api.ts';

describe('events-api custom-attribute and website-entity-configuration', () => {
  const on = temporaryDatabase();
  const seed = () =>
    on().withStore((store) =>
      publish(store, async (trx) => {
        await trx
          .insertInto('event')
          .values(anEvent({ id: 'event', readable_event_id: 'tide' }))
          .execute();
      }),
    );

  it('show a custom attribute in the API of a running server', async () => {
    const server = await startTestServer();
    const run = (...args: string[]) => runEventsApi(...args, '--database', server.database);
    await publish(server.store, async (trx) => {
      await trx
        .insertInto('event')
        .values(anEvent({ readable_event_id: 'tide' }))
        .execute();
    });
    await run('custom-attribute', 'create', 'event', 'contoso_level', '--type', 'choice', '--option', '7=متقدم');
    await run('custom-attribute', 'set', 'event', 'tide', 'contoso_level', 'متقدم');
    await run('website-entity-configuration', 'create', '--name', 'E', '--entity', 'event', '--fields', 'contoso_level');
    const event = (await server.read(paths.event.of({ readableEventId: 'tide' }))) as EventWire;
    expect(event.customFields).toEqual({ contoso_level: { Value: 7 } });
    await server.stop();
  });

  it('take values as people type them, negative numbers too, and blank them', async () => {
    await seed();
    const { run, json } = on();
    await run('custom-attribute', 'create', 'event', 'contoso_n', '--type', 'wholeNumber');
    await run('custom-attribute', 'create', 'event', 'contoso_a', '--type', 'lookup', '--target', 'account');
    const set = (...args: string[]) => json('custom-attribute', 'set', 'event', ...args);
    expect(await set('tide', 'contoso_n', '-5')).toEqual(jasmine.objectContaining({ value: -5 }));
    expect(await set('event', 'contoso_a', '{ "id": "a1", "name": "Contoso" }')).toEqual(
      jasmine.objectContaining({ value: { id: 'a1', name: 'Contoso' } }),
    );
    expect(await set('tide', 'contoso_n', '--blank')).toEqual(jasmine.objectContaining({ value: null }));
    const row = await on().withStore(({ db }) => db.selectFrom('event').select('custom_attributes').executeTakeFirst());
    expect(row?.custom_attributes).toBe('{"contoso_a":{"id":"a1","name":"Contoso"}}');
  });

  it('refuse what cannot be, and say why', async () => {
    await seed();
    const { run } = on();
    const refused = async (code: number, words: string, ...args: string[]) => {
      const result = await run(...args);
      expect([result.code, result.stdout]).withContext(args.join(' ')).toEqual([code, '']);
      expect(result.stderr).toContain(words);
    };
    const long = `contoso_${'x'.repeat(500)}`;
    await run('custom-attribute', 'create', 'event', 'contoso_n', '--type', 'wholeNumber');
    await refused(1, 'at most 100 are possible', 'custom-attribute', 'create', 'event', long, '--type', 'text');
    await refused(1, 'already', 'custom-attribute', 'create', 'event', 'contoso_n', '--type', 'text');
    await refused(2, 'multi-select', 'custom-attribute', 'create', 'event', 'contoso_m', '--type', 'multiSelectChoice');
    await refused(1, '"four" is not a whole number', 'custom-attribute', 'set', 'event', 'tide', 'contoso_n', 'four');
    await refused(1, 'There is no event "ebb"', 'custom-attribute', 'set', 'event', 'ebb', 'contoso_n', '4');
    const configuration = ['website-entity-configuration', 'create', '--name', 'E', '--entity'];
    await refused(1, '"EntityImage" cannot be listed', ...configuration, 'event', '--fields', '["EntityImage"]');
    await refused(1, 'the entity speaker has no attribute "contoso_n"', ...configuration, 'speaker', '--fields', 'contoso_n');
    await refused(2, 'Allowed choices', ...configuration, 'account', '--fields', 'contoso_n');
  });

  it('keep an attribute that a configuration lists, and take its values along when it goes', async () => {
    await seed();
    const { run, json } = on();
    await run('custom-attribute', 'create', 'event', 'contoso_n', '--type', 'wholeNumber');
    await run('custom-attribute', 'set', 'event', 'tide', 'contoso_n', '4');
    const made = (await json(
      'website-entity-configuration',
      'create',
      '--name',
      'E',
      '--entity',
      'event',
      '--fields',
      'contoso_n',
    )) as {
      readonly id: string;
    };
    expect((await run('custom-attribute', 'remove', 'event', 'contoso_n')).stderr).toContain('"E" lists contoso_n');
    expect(await json('website-entity-configuration', 'update', 'E', '--fields', 'statuscode', '--no-active')).toEqual({
      ...made,
      selectedFields: ['statuscode'],
      isActive: false,
    });
    expect(await json('custom-attribute', 'remove', 'event', 'contoso_n')).toEqual(jasmine.objectContaining({ values: 1 }));
    await run('website-entity-configuration', 'remove', made.id);
    expect([await json('custom-attribute', 'list'), await json('website-entity-configuration', 'list')]).toEqual([[], []]);
  });
});
