import { importedId } from '../../store/ids.ts';
import type { SpeakerTable } from '../../store/tables/speaker.table.ts';
import type { SpeakerEntry } from '../speaker-entry.ts';
import { kept } from './kept.ts';
import { linksColumn, linksOf } from './links-column.ts';

export function speakerRowOf(entry: SpeakerEntry, stored: SpeakerTable | undefined, imageId: string | null): SpeakerTable {
  return {
    id: importedId('speaker', entry.id),
    external_id: entry.id,
    custom_attributes: stored?.custom_attributes ?? null,
    name: entry.name,
    title: kept(entry.title, stored?.title, null),
    about: kept(entry.about, stored?.about, null),
    accomplishments: kept(entry.accomplishments, stored?.accomplishments, null),
    publications: kept(entry.publications, stored?.publications, null),
    email: kept(entry.email, stored?.email, null),
    blog: kept(entry.blog, stored?.blog, null),
    linkedin: kept(entry.linkedin, stored?.linkedin, null),
    twitter: kept(entry.twitter, stored?.twitter, null),
    website: kept(entry.website, stored?.website, null),
    links: linksColumn(entry.links, stored?.links),
    image_id: imageId,
    image_url: kept(entry.imageUrl, stored?.image_url, null),
  };
}

export function speakerEntryOf(row: SpeakerTable, image: string | null): SpeakerEntry {
  return {
    id: row.external_id,
    name: row.name,
    title: row.title,
    about: row.about,
    accomplishments: row.accomplishments,
    publications: row.publications,
    email: row.email,
    blog: row.blog,
    linkedin: row.linkedin,
    twitter: row.twitter,
    website: row.website,
    links: linksOf(row.links),
    image,
    imageUrl: row.image_url,
  };
}
