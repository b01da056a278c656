import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Below this size, in bytes, compressing costs more than it saves. */
const WORTH_COMPRESSING = 1000;

/** Brotli's 11 takes seconds for a large agenda; 7 takes a tenth of a second and is a few percent larger. */
const BROTLI_QUALITY = 7;

export type Encoding = 'identity' | 'gzip' | 'br';

/** An answer as bytes: serialised once, compressed once for each encoding that somebody asks for. */
export class Body {
  readonly etag: string;
  readonly #identity: Buffer;
  readonly #compressed = new Map<Encoding, Promise<Buffer>>();

  constructor(value: unknown) {
    this.#identity = Buffer.from(JSON.stringify(value));
    // Weak, because the same text is sent in several encodings.
    this.etag = `W/"${createHash('sha1').update(this.#identity).digest('base64url')}"`;
  }

  /** What of the encodings that a client accepts this body is sent in. */
  encodingFor(accepted: ReadonlySet<string>): Encoding {
    if (this.#identity.length < WORTH_COMPRESSING) return 'identity';
    if (accepted.has('br')) return 'br';
    return accepted.has('gzip') ? 'gzip' : 'identity';
  }

  async bytes(encoding: Encoding): Promise<Buffer> {
    if (encoding === 'identity') return this.#identity;
    const known = this.#compressed.get(encoding);
    if (known) return known;
    const compressed = encoding === 'br' ? this.#brotli() : toGzip(this.#identity);
    this.#compressed.set(encoding, compressed);
    return compressed;
  }

  /** Bytes kept in memory, as far as known without waiting. */
  get size(): number {
    return this.#identity.length * (1 + this.#compressed.size / 4);
  }

  #brotli(): Promise<Buffer> {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: this.#identity.length,
    };
    return toBrotli(this.#identity, { params });
  }
}
