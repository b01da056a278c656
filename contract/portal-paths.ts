/** The page of a personal link below the page of its event; the key follows as a parameter (`REGISTRATION_KEY_PARAMETER`). */
export const PORTAL_REGISTRATION_ROUTE = 'registration/:registrationId';

const PORTAL_EVENT_ROUTE = 'events/:readableEventId';

/** Pages of the portal that mails and calendar files lead to, relative to the origin of the web application. */
export const portalPaths = {
  event: ({ readableEventId }: { readonly readableEventId: string }): string =>
    PORTAL_EVENT_ROUTE.replace(':readableEventId', encodeURIComponent(readableEventId)),
  registration: (values: { readonly readableEventId: string; readonly registrationId: string }): string =>
    `${portalPaths.event(values)}/${PORTAL_REGISTRATION_ROUTE.replace(':registrationId', encodeURIComponent(values.registrationId))}`,
} as const;
