import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Clock } from '../config/clock.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Store } from '../store/store.ts';
import { webApplicationOf } from '../web-applications/gate.ts';
import { bearerTokenOf } from './bearer/bearer-token.ts';
import { Issuers } from './bearer/issuers.ts';
import { verifyBearer } from './bearer/verify-bearer.ts';
import type { Contact } from './contact.ts';
import { Contacts } from './contacts.ts';
import type { Identity } from './identity.ts';
import { identityOf } from './identity-of-claims.ts';

/** Who is calling, as far as the sign-in tells. */
export interface Caller {
  /** Null: anonymous. */
  readonly contactId: string | null;
}

export interface IdentityOptions {
  readonly store: Store;
  readonly clock: Clock;
}

type FindContact = () => Promise<Contact>;

const DECORATOR = 'findContact';

/**
 * Has the bearer of every call behind the gate checked, on reads of public data too: clients put it on all of them. A bearer that
 * cannot be verified is refused rather than taken as anonymous, because whoever sent it believes to be signed in. Which contact it
 * belongs to is looked up only where somebody asks.
 */
export function checkCallers(app: FastifyInstance, { store, clock }: IdentityOptions): void {
  const issuers = new Issuers(clock, app.log);
  const contacts = new Contacts(store, clock);
  app.decorateRequest(DECORATOR, null);
  app.addHook('onRequest', (request, _reply, done) => {
    if (request.headers.authorization === undefined || request.routeOptions.config.isOpen) {
      done();
      return;
    }
    identify(request, issuers, clock()).then((identity) => {
      request.setDecorator<FindContact>(DECORATOR, () => contacts.of(identity));
      done();
    }, done);
  });
}

/** @throws ApiError `bearer_…`, `identity_not_configured`, `identity_unavailable` */
async function identify(request: FastifyRequest, issuers: Issuers, now: Date): Promise<Identity> {
  const token = bearerTokenOf(request);
  const { aadClientId, aadMetadataEndpoint, aadEmailsVerified } = webApplicationOf(request);
  if (aadClientId === null || aadMetadataEndpoint === null) throw new ApiError('identity_not_configured');
  const claims = await verifyBearer(token, issuers.at(aadMetadataEndpoint), { clientId: aadClientId, now });
  return identityOf(claims, aadEmailsVerified);
}

export async function callerOf(request: FastifyRequest): Promise<Caller> {
  const contact = await findContactOf(request);
  return { contactId: contact?.id ?? null };
}

/** Whether the request carries a sign-in, which has been verified. */
export function isSignedIn(request: FastifyRequest): boolean {
  return request.getDecorator<FindContact | null>(DECORATOR) !== null;
}

/** The contact behind the sign-in of a request; it is made at the first sign-in. Undefined: the caller is anonymous. */
export async function findContactOf(request: FastifyRequest): Promise<Contact | undefined> {
  return request.getDecorator<FindContact | null>(DECORATOR)?.();
}

/** @throws ApiError `sign_in_required` for an anonymous caller */
export async function getContactOf(request: FastifyRequest): Promise<Contact> {
  const contact = await findContactOf(request);
  if (!contact) throw new ApiError('sign_in_required');
  return contact;
}
