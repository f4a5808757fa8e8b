/** A window on a stream of bytes: as much of it in memory as is being looked at. */
export class ByteWindow {
  /** Where the window begins in the stream. */
  offset = 0;
  private held = Buffer.alloc(0);
  private isAtEnd = false;
  private readonly source: AsyncIterator<Uint8Array>;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.source = source[Symbol.asyncIterator]();
  }

  /** What is in memory. */
  get bytes(): Buffer {
    return this.held;
  }

  /** Reads on until so many bytes are there. @returns whether they are; else the stream has ended */
  async fill(length: number): Promise<boolean> {
    const chunks: Uint8Array[] = [this.held];
    let there = this.held.length;
    while (there < length && !this.isAtEnd) {
      const { value, done } = await this.source.next();
      if (done) this.isAtEnd = true;
      else {
        chunks.push(value);
        there += value.length;
      }
    }
    if (chunks.length > 1) this.held = Buffer.concat(chunks);
    return there >= length;
  }

  /** Leaves so many bytes behind, in memory or yet to come. */
  async drop(length: number): Promise<void> {
    for (let rest = length; rest > 0; ) {
      if (this.held.length === 0 && !(await this.fill(1))) return;
      const step = Math.min(rest, this.held.length);
      this.held = this.held.subarray(step);
      this.offset += step;
      rest -= step;
    }
  }

  /** Ends the stream it reads. */
  async close(): Promise<void> {
    await this.source.return?.();
  }
}
