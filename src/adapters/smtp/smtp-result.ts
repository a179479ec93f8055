import type { SendResult } from '../../channels/channel.ts';

/** What nodemailer says about a call that failed; `command` is the SMTP step that was answered. */
export interface SmtpFault {
  readonly code?: string | undefined;
  readonly command?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
}

/** RFC 5321 reply codes that speak of the mailbox when RFC 3463 codes are absent. */
const mailboxRefused: ReadonlySet<number> = new Set([550, 551, 553]);

/**
 * By stage and code, never by text. `handedOver`: at least one byte of the mail went into the DATA
 * stage; only the server's own final reply then says what became of it.
 */
export function smtpResult(fault: SmtpFault, handedOver: boolean): SendResult {
  const reply = fault.responseCode;
  const atTheEnd = fault.code === 'EMESSAGE' && fault.command === 'DATA' && reply !== undefined;
  if (handedOver && !atTheEnd) return { kind: 'uncertain', code: 'ANSWER_LOST' };
  if (reply === undefined) {
    return fault.code === 'EENVELOPE'
      ? { kind: 'refused', permanent: true, code: 'ADDRESS_INVALID', detail: null }
      : { kind: 'deferred', code: 'NO_CONNECTION', detail: null, retryAfterMs: null };
  }
  const detail = enhancedCode(fault.response);
  const code = `SMTP_${reply}`;
  const atMessage = fault.code === 'EENVELOPE' || fault.code === 'EMESSAGE';
  if (!atMessage || reply < 500 || reply === 503) {
    return { kind: 'deferred', code, detail, retryAfterMs: null };
  }
  const permanent = fault.command === 'RCPT TO' && isMailboxAtFault(reply, detail);
  return { kind: 'refused', permanent, code, detail };
}

/** RFC 3463: x.1.y is about the address, x.2.1 a mailbox that is closed. A full one or a policy may pass. */
function isMailboxAtFault(reply: number, detail: string | null): boolean {
  if (detail === null) return mailboxRefused.has(reply);
  return detail.startsWith('5.1.') || detail === '5.2.1';
}

/** `5.1.1` out of `550 5.1.1 …`: digits only, because the text may repeat the address. */
function enhancedCode(response: string | undefined): string | null {
  return /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1] ?? null;
}
