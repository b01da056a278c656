import { judgeDeliveries, type Outbox } from './judge-deliveries.ts';
import type { Delivered } from './mail-box.ts';

describe('judgeDeliveries', () => {
  const registrations = [{ id: 'ada', email: 'ada@example.org' }];
  const judge = (mail: Partial<Outbox['mails'][number]>, delivered: readonly Delivered[], kills = 0) => {
    const mails = [{ id: 'mail', state: 'sent' as const, attempts: 1, event_registration_id: 'ada', ...mail }];
    return judgeDeliveries({ mails, registrations }, delivered, kills);
  };
  const toAda: Delivered = { mailId: 'mail', recipient: 'ada@example.org' };

  it('is content with a mail that came, and with one that was no longer true', () => {
    expect(judge({}, [toAda])).toEqual({ twice: 0, findings: [] });
    expect(judge({ state: 'skipped' }, [])).toEqual({ twice: 0, findings: [] });
  });

  it('lets one come twice whose sender was killed, and no more than there were kills', () => {
    expect(judge({ attempts: 2 }, [toAda, toAda], 1)).toEqual({ twice: 1, findings: [] });
    expect(judge({ attempts: 2 }, [toAda, toAda], 0).findings).toHaveSize(1);
    expect(judge({ attempts: 1 }, [toAda, toAda], 1).findings).toHaveSize(1);
  });

  it('finds one that is noted as sent and has not come, one that still waits, and one that has failed', () => {
    expect(judge({}, []).findings).toHaveSize(1);
    expect(judge({ state: 'waiting' }, []).findings).toHaveSize(1);
    expect(judge({ state: 'failed' }, []).findings).toHaveSize(1);
  });

  it('finds one that came to somebody else, and one that nobody wrote', () => {
    expect(judge({}, [{ ...toAda, recipient: 'bob@example.org' }]).findings).toHaveSize(1);
    expect(judge({}, [toAda, { ...toAda, mailId: 'unknown' }]).findings).toHaveSize(1);
  });
});
