/** What a translation needs to know besides the answer itself. */
export interface WireContext {
  /** Address, with a trailing slash, that the relative addresses of pictures hang on. */
  readonly imagesEndpoint: string;
  /** Told of a part that makes no sense and is left out, so that the rest can be shown. */
  readonly leaveOut: (part: string, reason: string) => void;
}

/** Translates one thing of the wire into the portal's own model; throws `BrokenWireError` where it makes no sense. */
export type FromWire<W, M> = (wire: W, context: WireContext) => M;
