import type { EventContents } from './event-contents';

export type EventTab = 'overview' | 'agenda' | 'speakers' | 'passes' | 'sponsors';

/**
 * The pages an event has something to show on. While the contents are on their way only the overview is certain; what
 * could not be loaded keeps its page, which then says so itself.
 */
export function eventTabs(contents: EventContents | undefined): EventTab[] {
  if (contents === undefined) return ['overview'];
  const { agenda, passes, sponsorships } = contents;
  const shown: Readonly<Record<EventTab, boolean>> = {
    overview: true,
    agenda: agenda === null || agenda.sessions.length > 0,
    speakers: agenda === null || agenda.sessions.some((session) => session.speakers.length > 0),
    passes: passes === null || passes.length > 0,
    sponsors: sponsorships === null || sponsorships.length > 0,
  };
  return (Object.keys(shown) as EventTab[]).filter((tab) => shown[tab]);
}
