/** Takes the answers out of what comes over one connection: those of our servers say how long they are. */
export class Answers {
  #rest: Buffer = Buffer.alloc(0);

  /** @returns the status of each answer that is complete now */
  read(chunk: Buffer): number[] {
    let bytes: Buffer = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    const statuses: number[] = [];
    for (let end = endOf(bytes); end !== undefined && end <= bytes.length; end = endOf(bytes)) {
      statuses.push(Number(bytes.toString('latin1', 9, 12)));
      bytes = bytes.subarray(end);
    }
    this.#rest = bytes;
    return statuses;
  }
}

/** Where the first answer ends, as soon as its head is there. */
function endOf(bytes: Buffer): number | undefined {
  const headEnd = bytes.indexOf('\r\n\r\n', 0, 'latin1');
  if (headEnd < 0) return undefined;
  const length = /\r\ncontent-length: (\d+)/i.exec(bytes.toString('latin1', 0, headEnd))?.[1] ?? '0';
  return headEnd + 4 + Number(length);
}
