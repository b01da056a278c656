import Type, { type Static, type TSchema } from 'typebox';

/** The file's own id of a thing: stable from one import to the next, unique among its kind. */
export const Id = Type.String({ minLength: 1, maxLength: 200 });

/** A member that may be absent, and `null` where it is known to be blank. */
export const Blank = <T extends TSchema>(schema: T, description?: string) =>
  Type.Optional(Type.Union([schema, Type.Null()], description === undefined ? {} : { description }));

/** A member that may be absent; `value` is what it is then, on the first import. */
export const Flag = (value: boolean, description: string) => Type.Optional(Type.Boolean({ default: value, description }));

export const Text = (maxLength: number) => Type.String({ maxLength });

export const WebAddress = Type.String({
  pattern: '^https?://',
  maxLength: 2000,
  description: 'An address that begins with https:// or http://.',
});

/** A picture inside the file: `data:image/png;base64,…`. */
export const EmbeddedImage = Type.String({
  pattern: '^data:image/(png|jpeg|gif|webp|avif);base64,',
  description: 'A picture inside the file (PNG, JPEG, GIF, WebP or AVIF): data:image/png;base64,…',
});

export const LanguageTag = Type.String({
  pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
  description: 'A language tag as BCP 47 says: en, pt-BR, zh-Hant.',
});

export const LivePublishStatus = Type.Optional(
  Type.Union(
    [
      Type.Literal('draft'),
      Type.Literal('readyToGoLive'),
      Type.Literal('inProgress'),
      Type.Literal('live'),
      Type.Literal('cancelled'),
      Type.Literal('goingLive'),
    ],
    { default: 'live', description: 'Only what is live is served; cancelled was live once and is no more.' },
  ),
);

export const Capacity = Type.Integer({ minimum: 0, maximum: 50_000 });

export const LinkEntrySchema = Type.Object(
  { title: Text(500), url: Type.String({ maxLength: 2000 }) },
  { additionalProperties: false },
);

export type LinkEntry = Static<typeof LinkEntrySchema>;
