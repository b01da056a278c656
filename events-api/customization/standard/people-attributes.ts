import type { SpeakerTable } from '../../store/tables/speaker.table.ts';
import { type StandardAttributes, state } from './common.ts';

export const speakerAttributes: StandardAttributes<SpeakerTable> = {
  ...state,
  msevtmgt_speakerid: (row) => row.id,
  msevtmgt_name: (row) => row.name,
  msevtmgt_title: (row) => row.title,
  msevtmgt_about: (row) => row.about,
  msevtmgt_accomplishments: (row) => row.accomplishments,
  msevtmgt_publications: (row) => row.publications,
  msevtmgt_email: (row) => row.email,
  msevtmgt_blog: (row) => row.blog,
  msevtmgt_linkedin: (row) => row.linkedin,
  msevtmgt_twitter: (row) => row.twitter,
  msevtmgt_website: (row) => row.website,
};
