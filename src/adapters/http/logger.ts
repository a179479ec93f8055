import { pino, type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from '../../config.ts';

/** Lines are structured: what happened is `msg`, everything else a field. Never a body, never a name. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** A message of a fault may quote what was being stored; its length is bounded. */
const faultMessageCharsMax = 500;

/** To standard error: standard output belongs to answers. */
export function createLogger(level: LogLevel, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    serializers: { fault: describedFault },
  };
  return pino(options, destination ?? pino.destination(2));
}

function describedFault(fault: unknown) {
  if (!(fault instanceof Error)) return { kind: typeof fault };
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    kind: fault.name,
    message: fault.message.slice(0, faultMessageCharsMax),
    stack: frames.map((line) => line.trim()),
    ...(fault.cause instanceof Error
      ? { cause: fault.cause.message.slice(0, faultMessageCharsMax) }
      : {}),
  };
}
