import type { ScheduleSpeaker } from '../schedule/schedule.ts';
import { cleanLine } from '../text/clean-text.ts';
import { entriesOf } from './entries.ts';
import type { Hoverboard, HoverboardSpeaker } from './schema.ts';

/** The key is what sessions refer to; a member `id` may say something else. */
export function scheduleSpeakers({ speakers }: Hoverboard): ScheduleSpeaker[] {
  return entriesOf(speakers).map(([key, speaker]) => ({
    key,
    place: { path: `speakers[${JSON.stringify(key)}]` },
    name: cleanLine(speaker.name),
    title: titleOf(speaker),
    about: cleanLine(speaker.bio) === null ? (speaker.shortBio ?? null) : (speaker.bio ?? null),
    imageUrl: speaker.photoUrl ?? null,
    links: (speaker.socials ?? []).map(({ icon, link, name }) => ({
      kind: icon ?? null,
      title: name ?? null,
      url: link ?? null,
    })),
  }));
}

function titleOf({ title, company }: HoverboardSpeaker): string | null {
  const [role, firm] = [cleanLine(title), cleanLine(company)];
  return role !== null && firm !== null && !role.includes(firm) ? `${role}, ${firm}` : (role ?? firm);
}
