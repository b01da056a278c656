import { createHash } from 'node:crypto';
import { compressBrotli, compressGzip, compressMore, decompressBrotli, gzipOfBrotli, onItsOwn } from './compression.ts';

/** Below this size, in bytes, compressing costs more than it saves. */
const WORTH_COMPRESSING = 1000;

/** Above this size, in bytes, the plain text is not kept beside its Brotli: hardly anybody asks for it, and it is most of the memory. */
const WORTH_KEEPING = 64 * 1024;

/** In bytes. Larger ones would keep a processor busy for several seconds. */
const MOST_THOROUGH = 4 * 1024 * 1024;

export type Encoding = 'identity' | 'gzip' | 'br';

/** An answer as bytes: serialised once, compressed once for each encoding that somebody asks for. */
export class Body {
  readonly etag: string;
  /** Of the plain text, in bytes. */
  readonly #length: number;
  readonly #bytes = new Map<Encoding, Buffer | Promise<Buffer>>();
  #isThorough = false;

  constructor(value: unknown) {
    const plain = onItsOwn(Buffer.from(JSON.stringify(value)));
    this.#length = plain.length;
    this.#bytes.set('identity', plain);
    // Weak, because the same text is sent in several encodings.
    this.etag = `W/"${createHash('sha1').update(plain).digest('base64url')}"`;
  }

  /** What of the encodings that a client accepts this body is sent in. */
  encodingFor(accepted: ReadonlySet<string>): Encoding {
    if (this.#length < WORTH_COMPRESSING) return 'identity';
    if (accepted.has('br')) return 'br';
    return accepted.has('gzip') ? 'gzip' : 'identity';
  }

  /** At once when they are there, otherwise when they are made. */
  bytes(encoding: Encoding): Buffer | Promise<Buffer> {
    const known = this.#bytes.get(encoding);
    if (known) return known;
    const making = this.#make(encoding).then((bytes) => {
      if (encoding === 'identity') this.#bytes.delete(encoding);
      else this.#bytes.set(encoding, bytes);
      if (encoding === 'br' && this.#length > WORTH_KEEPING) this.#bytes.delete('identity');
      return bytes;
    });
    this.#bytes.set(encoding, making);
    return making;
  }

  /** Whether people take it in Brotli and it could be smaller. */
  get canBeSmaller(): boolean {
    return !this.#isThorough && this.#bytes.get('br') instanceof Buffer && this.#length <= MOST_THOROUGH;
  }

  /** Compresses once more, thoroughly and beside everything else; until that is done the quick bytes are sent. */
  async makeSmaller(): Promise<void> {
    this.#isThorough = true;
    this.#bytes.set('br', await compressMore(await this.bytes('br'), this.#length));
  }

  /** Bytes kept in memory, as far as known without waiting. */
  get size(): number {
    let size = 0;
    for (const bytes of this.#bytes.values()) if (bytes instanceof Buffer) size += bytes.length;
    return size;
  }

  async #make(encoding: Encoding): Promise<Buffer> {
    if (encoding === 'identity') return decompressBrotli(await this.bytes('br'), this.#length);
    if (encoding === 'br') return compressBrotli(await this.bytes('identity'));
    const plain = this.#bytes.get('identity');
    return plain instanceof Buffer ? compressGzip(plain) : gzipOfBrotli(await this.bytes('br'), this.#length);
  }
}
