/** Ids of the controls of an attendee, made of the draft's id, so that an error summary can lead to them. */
export const controlId = (attendeeId: string, control: string): string => `attendee-${attendeeId}-${control}`;
