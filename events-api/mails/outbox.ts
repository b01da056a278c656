import { insertStatement } from '../registrations/statements/insert-statement.ts';
import type { RegistrationChange } from '../registrations/registration-change.ts';
import type { RegistrationListener, WriteBatch } from '../registrations/write-batch.ts';
import { newTimeOrderedId } from '../store/ids.ts';
import { prepareStatement, type ValueOf } from '../store/prepared-statement.ts';
import type { Database } from '../store/store.ts';
import type { MailTable } from '../store/tables/mail.table.ts';

/** What one transaction knows of the settings and of the summaries it has written. */
interface Outbox {
  readonly toAttendees: boolean;
  readonly toPurchaser: boolean;
  readonly summarised: Set<string>;
}

/** Writes mails in the transaction of the change that they tell of, where the organisation wants them. */
export function writeOutbox(db: Database): RegistrationListener {
  const statements = outboxStatements(db);
  const outboxes = new WeakMap<WriteBatch, Outbox>();

  const outboxOf = async (batch: WriteBatch): Promise<Outbox> => {
    const known = outboxes.get(batch);
    if (known) return known;
    const [row] = await statements.getSettings(batch.trx, {});
    const toAttendees = row?.send_mail_to_attendees === 1;
    const outbox = { toAttendees, toPurchaser: row?.send_mail_to_purchaser === 1, summarised: new Set<string>() };
    outboxes.set(batch, outbox);
    return outbox;
  };

  return async (batch, change) => {
    const outbox = await outboxOf(batch);
    const insert = async (kind: MailTable['kind'], sessionId: string | null): Promise<void> => {
      await statements.insertMail(batch.trx, mailRow(batch, change, kind, sessionId));
    };
    if (outbox.toAttendees) await insert(change.kind, change.sessionId);
    if (!outbox.toPurchaser || !isOfRequest(change)) return;
    const [purchaser] = await statements.findPurchaser(batch.trx, { registrationId: change.registrationId });
    if (!purchaser?.registered_by || purchaser.registered_by === purchaser.contact_id) return;
    // Whoever comes from the waiting list later has not been registered by this request.
    if (purchaser.created_at !== batch.now && purchaser.purchase_id === null) return;
    const request = [purchaser.event_id, purchaser.registered_by, purchaser.created_at].join(' ');
    if (outbox.summarised.has(request)) return;
    outbox.summarised.add(request);
    await insert('purchaserSummary', null);
  };
}

/** What somebody has just asked for, unlike what happens by itself later. */
const isOfRequest = ({ kind }: RegistrationChange): boolean => kind === 'registered' || kind === 'waitlisted';

const mailRow = (
  { now }: WriteBatch,
  { registrationId }: RegistrationChange,
  kind: MailTable['kind'],
  sessionId: string | null,
): MailTable => ({
  id: newTimeOrderedId(now),
  kind,
  event_registration_id: registrationId,
  session_id: sessionId,
  state: 'waiting',
  due_at: now,
  attempts: 0,
  reason: null,
  created_at: now,
  done_at: null,
});

const outboxStatements = (db: Database) => ({
  getSettings: prepareStatement(() => db.selectFrom('organisation').select(['send_mail_to_attendees', 'send_mail_to_purchaser'])),
  findPurchaser: prepareStatement((value: ValueOf<{ registrationId: string }>) =>
    db
      .selectFrom('event_registration')
      .select(['registered_by', 'contact_id', 'event_id', 'purchase_id', 'created_at'])
      .where('id', '=', value('registrationId')),
  ),
  insertMail: insertStatement<MailTable>(db, 'mail', [
    'id',
    'kind',
    'event_registration_id',
    'session_id',
    'state',
    'due_at',
    'attempts',
    'reason',
    'created_at',
    'done_at',
  ]),
});
