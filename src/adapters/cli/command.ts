import type { Readable } from 'node:stream';

/** What a command may touch. Results are JSON lines on `out`; everything for people goes to `say`. */
export interface CommandIo {
  readonly stdin: Readable;
  /** Writes to standard output; resolves when more may be written. */
  readonly out: (text: string) => Promise<void>;
  readonly say: (sentence: string) => void;
}

/** Answers the exit status: 0 done, 1 the answer is no, 2 bad input. */
export type Command = (args: readonly string[], io: CommandIo) => Promise<number>;
