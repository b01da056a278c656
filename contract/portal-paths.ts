/** The page of a personal link below the page of its event; the key follows as a parameter (`REGISTRATION_KEY_PARAMETER`). */
export const PORTAL_REGISTRATION_ROUTE = 'registration/:registrationId';

const PORTAL_EVENT_ROUTE = 'events/:readableEventId';

/** The page of a payment below the page of its event; the purchase follows as a parameter (`PURCHASE_PARAMETER`). */
export const PORTAL_PAYMENT_ROUTE = 'register/payment';

/** URL parameter that says which purchase whoever comes back from the payment provider has made. */
export const PURCHASE_PARAMETER = 'purchaseId';

/** Pages of the portal that mails, calendar files and payment providers lead to, relative to the origin of the web application. */
export const portalPaths = {
  event: ({ readableEventId }: { readonly readableEventId: string }): string =>
    PORTAL_EVENT_ROUTE.replace(':readableEventId', encodeURIComponent(readableEventId)),
  registration: (values: { readonly readableEventId: string; readonly registrationId: string }): string =>
    `${portalPaths.event(values)}/${PORTAL_REGISTRATION_ROUTE.replace(':registrationId', encodeURIComponent(values.registrationId))}`,
  payment: (values: { readonly readableEventId: string; readonly purchaseId: string }): string =>
    `${portalPaths.event(values)}/${PORTAL_PAYMENT_ROUTE}?${new URLSearchParams({ [PURCHASE_PARAMETER]: values.purchaseId }).toString()}`,
} as const;
