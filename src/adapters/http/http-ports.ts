import type { Actor } from '../../identity/actor.ts';
import type { Credentials, Recognised } from '../../identity/use-cases/resolve-actor.ts';
import type { Json } from '../../shared/canonical-json.ts';
import type { Instant } from '../../shared/instant.ts';
import type { Outcome, Refusal } from '../../shared/outcome.ts';
import type { Locale } from '../../texts/locale.ts';

/** What the routes beside GraphQL hand on. Every port authorises for itself. */
export interface HttpPorts {
  /** Undefined: nobody we know. */
  recognise(credentials: Credentials, look?: 'AGAIN'): Promise<Recognised | undefined>;
  newId(): string;
  /** The sentence for a refusal of any area. */
  say(refusal: Refusal, locale: Locale): string;
  readiness(): Promise<Readiness>;
  /** Reads the bytes to their end, or throws what reading throws. The value is the answer's body. */
  receiveEvidence(upload: EvidenceUpload, by: Actor): Promise<Outcome<Json>>;
  openEvidence(itemId: string, by: Actor): Promise<Outcome<Download>>;
  exportIncident(incidentId: string, by: Actor): Promise<Outcome<Download>>;
  /** Counsel's lane alone, for counsel alone. */
  exportCounselLane(incidentId: string, by: Actor): Promise<Outcome<Download>>;
  exportLetters(campaignId: string, by: Actor): Promise<Outcome<Download>>;
  /** What was asked of the register, unread: each refuses what it does not know. */
  exportRegister(asked: RegisterAsked, as: RegisterAs, by: Actor): Promise<Outcome<Download>>;
  /** What an authority asks about one obligation, answered from the case as it stands. */
  exportAnswerSheet(
    of: { readonly incidentId: string; readonly obligationId: string },
    as: PrintedAs,
    by: Actor,
  ): Promise<Outcome<Download>>;
  /** What was filed, as it was kept with the filing. */
  exportFiling(
    of: { readonly incidentId: string; readonly filingId: string },
    as: PrintedAs,
    by: Actor,
  ): Promise<Outcome<Download>>;
  /** Verifies the signature before anything else; a wrong one is a refusal. */
  twilioStatus(callback: TwilioCallback): Promise<Outcome<void>>;
  twilioInbound(callback: TwilioCallback): Promise<Outcome<TwilioReply>>;
  /** Not there: nobody signs in at a provider. */
  readonly sso?: SsoPorts;
  readonly receipts: LinkPorts;
  readonly escalations: LinkPorts;
}

export const printedFormats = ['pdf', 'html', 'json'] as const;
export type PrintedFormat = (typeof printedFormats)[number];

export interface PrintedAs {
  readonly format: PrintedFormat;
  readonly locale: Locale;
}

export const registerFormats = ['csv', 'xlsx', 'pdf'] as const;
export interface RegisterAs {
  readonly format: (typeof registerFormats)[number];
  readonly locale: Locale;
}
export type RegisterAsked = Readonly<Record<string, string>>;

/** `/readyz`: ready when every part is. */
export type Readiness = Readonly<Record<string, boolean>>;

export interface EvidenceUpload {
  readonly incidentId: string;
  /** What the header `X-Evidence` says; JSON of any shape. */
  readonly metadata: Json;
  /** Throws when the sender stops, is too slow or sends too much. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface Download {
  readonly fileName: string;
  readonly contentType:
    | 'application/octet-stream'
    | 'application/zip'
    | 'application/pdf'
    | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    | 'application/json; charset=utf-8'
    | 'text/html; charset=utf-8'
    | 'text/csv; charset=utf-8';
  /** Bytes, when known. */
  readonly size: number | null;
  readonly bytes: AsyncIterable<Uint8Array | string>;
}

export interface TwilioCallback {
  /** The address that Twilio called and signed. */
  readonly url: string;
  readonly signature: string;
  readonly form: Readonly<Record<string, string>>;
}

export interface TwilioReply {
  /** Sent back as a text message; null: no answer. */
  readonly text: string | null;
}

/** A page behind an unguessable token. Looking changes nothing: mail scanners look too. */
export interface LinkPorts {
  /** Undefined: no such token, or one that no longer counts. */
  show(token: string): Promise<LinkView | undefined>;
  /** Safe to repeat. */
  confirm(token: string): Promise<Outcome<LinkView>>;
}

export interface SsoPorts {
  /** Where to send the browser, and what its cookie must hold when it comes back; `confirms` an open session. */
  begin(
    next: string,
    confirms?: { readonly sessionId: string },
  ): Promise<Outcome<{ readonly url: string; readonly ticket: string }>>;
  /** `ticket` is undefined when this browser did not begin, or too long ago. */
  finish(ticket: string | undefined, answer: URLSearchParams): Promise<Outcome<SsoEntry>>;
}

export interface SsoEntry {
  /** Null when a session that is open was confirmed. */
  readonly sessionToken: string | null;
  /** A path of this site. */
  readonly next: string;
  readonly awaitsSecondStep: boolean;
}

export interface LinkView {
  readonly locale: Locale;
  readonly reference: string;
  /** Receipt: who sent the notice. Escalation: what must be done. */
  readonly subject: string;
  readonly dueAt: Instant | null;
  readonly zone: string;
  readonly confirmedAt: Instant | null;
}
