import { prepareStatement, type ValueOf } from '../../store/prepared-statement.ts';
import type { Database } from '../../store/store.ts';
import type { EventPurchaseTable } from '../../store/tables/registration.table.ts';
import { insertStatement } from './insert-statement.ts';

interface Purchase {
  readonly purchaseId: string;
}

export const purchaseStatements = (db: Database) => ({
  insertPurchase: insertStatement<EventPurchaseTable>(db, 'event_purchase', [
    'id',
    'event_id',
    'web_application_id',
    'amount_minor',
    'currency',
    'state',
    'created_at',
    'expires_at',
    'finalized_at',
  ]),

  findPurchase: prepareStatement((value: ValueOf<Purchase & { eventId: string; webApplicationId: string }>) =>
    db
      .selectFrom('event_purchase')
      .select(['id', 'state', 'expires_at'])
      .where('id', '=', value('purchaseId'))
      .where('event_id', '=', value('eventId'))
      .where('web_application_id', '=', value('webApplicationId')),
  ),

  findWayBack: prepareStatement((value: ValueOf<Purchase>) =>
    db
      .selectFrom('event_purchase as purchase')
      .innerJoin('event', 'event.id', 'purchase.event_id')
      .innerJoin('web_application', 'web_application.id', 'purchase.web_application_id')
      .select(['event.readable_event_id', 'web_application.origin'])
      .where('purchase.id', '=', value('purchaseId')),
  ),

  findPurchaseToSettle: prepareStatement((value: ValueOf<Purchase>) =>
    db
      .selectFrom('event_purchase')
      .select(['id', 'event_id', 'state', 'expires_at', 'amount_minor', 'currency'])
      .where('id', '=', value('purchaseId')),
  ),

  /** In the order in which the attendees were named. */
  listPurchasedRegistrations: prepareStatement((value: ValueOf<Purchase>) =>
    db
      .selectFrom('event_registration')
      .select([
        'id',
        'key',
        'state',
        'is_canceled',
        'contact_id',
        'registered_by',
        'first_name',
        'last_name',
        'email',
        'event_id',
        'changed_at',
      ])
      .where('purchase_id', '=', value('purchaseId'))
      .orderBy('position'),
  ),

  /** Purchases whose time has run out, the oldest first. */
  listExpiredPurchases: prepareStatement((value: ValueOf<{ now: string; limit: number }>) =>
    db
      .selectFrom('event_purchase')
      .select(['id', 'event_id'])
      .where('state', '=', 'open')
      .where('expires_at', '<=', value('now'))
      .orderBy('expires_at')
      .limit(value('limit')),
  ),

  lowerAmount: prepareStatement((value: ValueOf<Purchase & { registrationId: string }>) =>
    db
      .updateTable('event_purchase')
      .set((purchase) => ({
        amount_minor: purchase(
          'amount_minor',
          '-',
          purchase
            .selectFrom('attendee_pass')
            .select((pass) => pass.fn.coalesce(pass.fn.sum<number>('price_minor'), pass.val(0)).as('price'))
            .where('event_registration_id', '=', value('registrationId')),
        ),
      }))
      .where('id', '=', value('purchaseId'))
      .where('state', '=', 'open'),
  ),
});
