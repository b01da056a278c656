import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Below this size, in bytes, compressing costs more than it saves. */
const WORTH_COMPRESSING = 1000;

/** On the way to whoever asks first: a hundredth of a second for an agenda of 1,000 sessions. */
const QUICK = 5;
/** When there is time: eighty times as long, and a fifth smaller. Brotli's 9 saves a twentieth only. */
const THOROUGH = 11;
/** In bytes. Larger ones would keep a processor busy for several seconds. */
const MOST_THOROUGH = 4 * 1024 * 1024;

export type Encoding = 'identity' | 'gzip' | 'br';

/** An answer as bytes: serialised once, compressed once for each encoding that somebody asks for. */
export class Body {
  readonly etag: string;
  readonly #identity: Buffer;
  readonly #compressed = new Map<Encoding, Buffer | Promise<Buffer>>();
  #isThorough = false;

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

  /** Whether people take it in Brotli and it could be smaller. */
  get canBeSmaller(): boolean {
    return !this.#isThorough && this.#compressed.get('br') instanceof Buffer && this.#identity.length <= MOST_THOROUGH;
  }

  /** Compresses once more, thoroughly and beside everything else; until that is done the quick bytes are sent. */
  async makeSmaller(): Promise<void> {
    this.#isThorough = true;
    const quick = this.#compressed.get('br');
    const thorough = await this.#toBrotli(THOROUGH);
    if (quick instanceof Buffer && thorough.length < quick.length) this.#compressed.set('br', thorough);
  }

  /** Bytes kept in memory, as far as known without waiting. */
  get size(): number {
    return this.#identity.length * (1 + this.#compressed.size / 4);
  }

  #compress(encoding: 'gzip' | 'br'): Promise<Buffer> {
    return encoding === 'gzip' ? toGzip(this.#identity) : this.#toBrotli(QUICK);
  }

  #toBrotli(quality: number): Promise<Buffer> {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: this.#identity.length,
    };
    return toBrotli(this.#identity, { params });
  }
}
