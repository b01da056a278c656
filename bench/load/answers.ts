const HEAD_END = '\r\n\r\n';

/** Takes the answers out of what comes over one connection: those of our servers say how long they are. Of a body nothing is kept. */
export class Answers {
  /** The beginning of a head that has not come whole. */
  #head: Buffer | undefined;
  #status = 0;
  /** Bytes of the body that are still to come. */
  #missing = 0;

  /** @returns the status of each answer that is complete now */
  read(chunk: Buffer): number[] {
    const statuses: number[] = [];
    let bytes = this.#head ? Buffer.concat([this.#head, chunk]) : chunk;
    this.#head = undefined;
    while (bytes.length > 0) {
      if (this.#missing === 0) {
        const headEnd = bytes.indexOf(HEAD_END);
        if (headEnd < 0) {
          this.#head = bytes;
          break;
        }
        this.#begin(bytes.toString('latin1', 0, headEnd));
        bytes = bytes.subarray(headEnd + HEAD_END.length);
      }
      const taken = Math.min(this.#missing, bytes.length);
      this.#missing -= taken;
      bytes = bytes.subarray(taken);
      if (this.#missing === 0) statuses.push(this.#status);
    }
    return statuses;
  }

  #begin(head: string): void {
    this.#status = Number(head.slice(9, 12));
    this.#missing = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
  }
}
