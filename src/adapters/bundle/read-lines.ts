/** Why reading ended before the last line did. */
export type LinesEnd = 'COMPLETE' | 'LINE_TOO_LONG' | 'LAST_LINE_CUT';

/**
 * Calls `take` with every line in turn. The buffer has one spare byte in front of the line, which `take`
 * may overwrite, and holds good during the call only: so a line is hashed where it lies. `see` gets every
 * chunk as it came, before that.
 */
export async function readLines(
  chunks: AsyncIterable<Buffer>,
  input: {
    readonly lineBytesMax: number;
    readonly see: (chunk: Buffer) => void;
    readonly take: (spareAndLine: Buffer) => void;
  },
): Promise<LinesEnd> {
  const { lineBytesMax, see, take } = input;
  let begun: Buffer[] = [];
  let begunBytes = 0;
  for await (const chunk of chunks) {
    see(chunk);
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      if (begunBytes + end - start > lineBytesMax) return 'LINE_TOO_LONG';
      if (start === 0) {
        take(Buffer.concat([spare, ...begun, chunk.subarray(0, end)]));
        begun = [];
        begunBytes = 0;
      } else {
        take(chunk.subarray(start - 1, end));
      }
      start = end + 1;
    }
    begunBytes += chunk.length - start;
    if (begunBytes > lineBytesMax) return 'LINE_TOO_LONG';
    if (start < chunk.length) begun.push(Buffer.from(chunk.subarray(start)));
  }
  return begunBytes > 0 ? 'LAST_LINE_CUT' : 'COMPLETE';
}

const newline = 0x0a;
const spare = Buffer.alloc(1);
