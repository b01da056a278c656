import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import { paths } from '../../contract/paths.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Database } from '../store/store.ts';
import { headOpenFile } from './cache/open-file.ts';
import { findEventImage, findSpeakerImage, findSponsorshipLogo, type ImageRow } from './image.repository.ts';

const MAX_AGE = 300;

const config = { isOpen: true };
const eventParams = Type.Object({ readableEventId: Type.String() });
const speakerParams = Type.Object({ speakerId: Type.String() });
const sponsorshipParams = Type.Object({ sponsorshipId: Type.String() });

/** Fetched by `<img>`, which sends neither token nor origin; each shows only what hangs on a live event. */
export const imagesRoutes: FastifyPluginCallbackTypebox<{ db: Database }> = (app, { db }, done) => {
  app.get(paths.eventImage.pattern, { config, schema: { params: eventParams } }, async (request, reply) =>
    sendImage(request, reply, await findEventImage(db, request.params.readableEventId)),
  );
  app.get(paths.speakerImage.pattern, { config, schema: { params: speakerParams } }, async (request, reply) =>
    sendImage(request, reply, await findSpeakerImage(db, request.params.speakerId)),
  );
  app.get(paths.sponsorshipLogo.pattern, { config, schema: { params: sponsorshipParams } }, async (request, reply) =>
    sendImage(request, reply, await findSponsorshipLogo(db, request.params.sponsorshipId)),
  );
  done();
};

/** The id of an image is the hash of its bytes. */
function sendImage(request: FastifyRequest, reply: FastifyReply, image: ImageRow | undefined): FastifyReply {
  if (!image) throw new ApiError('image_not_found');
  if (headOpenFile(request, reply, `"${image.id}"`, `public, max-age=${MAX_AGE}`)) return reply.status(304).send();
  return reply.type(image.media_type).send(Buffer.from(image.bytes));
}
