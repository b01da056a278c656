import { temporaryDatabase } from './testing/temporary-database.ts';

describe('events-api event-administration', () => {
  const on = temporaryDatabase();

  it('shows the defaults, changes what is named and keeps the rest', async () => {
    const { json } = on();
    const before = await json('event-administration', 'show');
    const changes = ['--contact-matching-strategy', 'email', '--demo-payment', '--invitation-hours', '12'];
    const changed = await json('event-administration', 'set', ...changes, '--payment-page', 'https://pay.example.org/');
    expect(changed).toEqual({
      ...(before as object),
      contactMatchingStrategy: 'email',
      enableDemoPaymentConfirmation: true,
      invitationHours: 12,
      paymentPageUrl: 'https://pay.example.org/',
    });
    await json('event-administration', 'set', '--no-demo-payment', '--payment-page', '');
    expect(await json('event-administration', 'show')).toEqual({
      ...(before as object),
      contactMatchingStrategy: 'email',
      invitationHours: 12,
    });
  });

  it('refuses rules that cannot be', async () => {
    const { run } = on();
    const hours = await run('event-administration', 'set', '--invitation-hours', '1000');
    expect([hours.code, hours.stderr]).toEqual([1, 'invitationHours: 1000 is more than 720\n']);
    const page = await run('event-administration', 'set', '--payment-page', 'pay.example.org');
    expect([page.code, page.stderr]).toEqual([1, jasmine.stringContaining('paymentPageUrl')]);
    expect((await run('event-administration', 'set', '--contact-matching-strategy', 'name')).code).toBe(2);
    expect((await run('event-administration', 'set', '--purchase-timeout', 'soon')).code).toBe(2);
  });
});
