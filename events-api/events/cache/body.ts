import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Below this size, in bytes, compressing costs more than it saves. */
const WORTH_COMPRESSING = 1000;

/** Brotli's 9 takes four times as long for a large agenda and saves one percent; 11 takes seconds and saves fourteen. */
const BROTLI_QUALITY = 5;

export type Encoding = 'identity' | 'gzip' | 'br';

/** An answer as bytes: serialised once, compressed once for each encoding that somebody asks for. */
export class Body {
  readonly etag: string;
  readonly #identity: Buffer;
  readonly #compressed = new Map<Encoding, Buffer | Promise<Buffer>>();

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

  /** At once when they are there, otherwise when they are compressed. */
  bytes(encoding: Encoding): Buffer | Promise<Buffer> {
    if (encoding === 'identity') return this.#identity;
    const known = this.#compressed.get(encoding);
    if (known) return known;
    const compressing = this.#compress(encoding).then((bytes) => {
      this.#compressed.set(encoding, bytes);
      return bytes;
    });
    this.#compressed.set(encoding, compressing);
    return compressing;
  }

  /** Bytes kept in memory, as far as known without waiting. */
  get size(): number {
    return this.#identity.length * (1 + this.#compressed.size / 4);
  }

  #compress(encoding: 'gzip' | 'br'): Promise<Buffer> {
    if (encoding === 'gzip') return toGzip(this.#identity);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: this.#identity.length,
    };
    return toBrotli(this.#identity, { params });
  }
}
