import type { Envelope } from './message.ts';

/** What was sealed is not an envelope. */
export class EnvelopeBrokenError extends Error {
  override readonly name = 'EnvelopeBrokenError';
}

/** Throws `EnvelopeBrokenError`, without a word of what was in it. */
export function parseEnvelope(text: string): Envelope {
  const value = parsed(text);
  if (!isRecord(value) || typeof value.to !== 'string' || typeof value.text !== 'string') {
    throw new EnvelopeBrokenError('a sealed envelope has no addressee or no text');
  }
  const { to, text: body } = value;
  if (value.kind === 'SMS') return { kind: 'SMS', to, text: body };
  if (value.kind !== 'EMAIL' || typeof value.subject !== 'string') {
    throw new EnvelopeBrokenError('a sealed envelope is neither e-mail nor SMS');
  }
  return {
    kind: 'EMAIL',
    to,
    subject: value.subject,
    text: body,
    html: typeof value.html === 'string' ? value.html : null,
    replyTo: typeof value.replyTo === 'string' ? value.replyTo : null,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new EnvelopeBrokenError('a sealed envelope is not JSON');
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
