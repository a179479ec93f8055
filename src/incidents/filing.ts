import type { LatenessReason } from '../clocks/lateness.ts';
import type { Obligation } from '../clocks/obligation.ts';
import { nextOpenStage, submitStage } from '../clocks/submit-stage.ts';
import type { SealedText } from '../sealing/sealed-text.ts';
import type { Json } from '../shared/canonical-json.ts';
import type { Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import { limitReached } from './awareness.ts';
import {
  incidentEntriesMax,
  subjectOf,
  type Filing,
  type FilingKind,
  type Incident,
} from './incident.ts';

/** Characters of the number that an authority gives. */
export const filingNumberCharactersMax = 64;

export interface FilingInput {
  readonly id: string;
  readonly obligationId: string;
  readonly stageId: string | null;
  readonly kind: FilingKind;
  readonly complete: boolean;
  readonly number: string;
  readonly filedAt: Instant;
  readonly receipt: SealedText | null;
  readonly content: SealedText;
  readonly latenessReason: LatenessReason | null;
  readonly latenessText: SealedText | null;
  readonly by: string;
  readonly byPartyId: string;
  readonly now: Instant;
}

/**
 * Rule 7: recording a filing never waits for approval. Rule 5: lateness is frozen at the first filing of
 * a stage; follow-ups and withdrawals are kept beside it and change nothing of it.
 */
export function recordFiling(
  incidentId: string,
  incident: Incident,
  input: FilingInput,
): Outcome<Change<Incident>> {
  const found = ownObligation(incident, input);
  if (!found.ok) return found;
  const obligation = found.value;
  const refusals = filingRefusals(incident, obligation, input);
  if (refusals.length > 0) return { ok: false, refusals };
  const stageId =
    input.stageId ?? nextOpenStage(obligation)?.id ?? obligation.stages.at(-1)?.id ?? '';
  const stage = obligation.stages.find((it) => it.id === stageId);
  if (!stage) return refuse({ code: 'STAGE_NOT_FOUND', field: 'stageId' });
  const first = stage.submission === null && input.kind !== 'WITHDRAWAL';
  const submitted = first
    ? submitStage(obligation, {
        stageId,
        at: input.filedAt,
        ref: input.id,
        reasonCode: input.latenessReason,
        reason: null,
        reasonRequired: true,
        now: input.now,
      })
    : accept(obligation);
  if (!submitted.ok) return submitted;
  const filing: Filing = {
    id: input.id,
    obligationId: obligation.id,
    stageId,
    kind: input.kind,
    complete: input.complete,
    number: input.number.trim(),
    filedAt: input.filedAt,
    receipt: input.receipt,
    content: input.content,
    latenessText: input.latenessText,
    by: input.by,
    recordedAt: input.now,
  };
  const lateness = latenessOf(submitted.value, stageId);
  return accept({
    value: {
      ...withObligation(incident, submitted.value),
      filings: [...incident.filings, filing],
    },
    events: [
      {
        type: 'FILING_RECORDED',
        incidentId,
        subject: subjectOf(incidentId),
        data: {
          filingId: filing.id,
          obligationId: obligation.id,
          regime: obligation.regimeId,
          stageId,
          kind: filing.kind,
          complete: filing.complete,
          number: filing.number,
          filedAt: filing.filedAt,
          content: filing.content.commitment,
          receipt: filing.receipt === null ? null : filing.receipt.commitment,
          lateness,
        },
      },
    ],
  });
}

export interface InformedInput {
  readonly obligationId: string;
  readonly at: Instant;
  readonly ref: string;
  readonly means: string;
  readonly note: SealedText | null;
  readonly latenessReason: LatenessReason | null;
  /** Whether a late telling without a reason is refused; a delivery that proves itself is not. */
  readonly reasonRequired: boolean;
  readonly byPartyId: string;
  readonly now: Instant;
}

/** Somebody was told by phone, in person or by a campaign: the obligation's next stage is met. */
export function recordInformed(
  incidentId: string,
  incident: Incident,
  input: InformedInput,
): Outcome<Change<Incident>> {
  const found = ownObligation(incident, input);
  if (!found.ok) return found;
  const obligation = found.value;
  if (obligation.regimeId === 'one-signature') {
    return refuse({ code: 'OBLIGATION_NOT_FOUND', field: 'obligationId' });
  }
  const stageId = nextOpenStage(obligation)?.id;
  if (stageId === undefined) return accept({ value: incident, events: [] });
  const submitted = submitStage(obligation, {
    stageId,
    at: input.at,
    ref: input.ref,
    reasonCode: input.latenessReason,
    reason: null,
    reasonRequired: input.reasonRequired,
    now: input.now,
  });
  if (!submitted.ok) return submitted;
  return accept({
    value: withObligation(incident, submitted.value),
    events: [
      {
        type: 'INFORMED_RECORDED',
        incidentId,
        subject: subjectOf(incidentId),
        data: {
          obligationId: obligation.id,
          regime: obligation.regimeId,
          addressee: obligation.addressee.partyId,
          at: input.at,
          means: input.means,
          note: input.note === null ? null : input.note.commitment,
          ref: input.ref,
          lateness: latenessOf(submitted.value, stageId),
        },
      },
    ],
  });
}

export function withObligation(incident: Incident, changed: Obligation): Incident {
  return {
    ...incident,
    obligations: incident.obligations.map((it) => (it.id === changed.id ? changed : it)),
  };
}

function ownObligation(
  incident: Incident,
  input: { readonly obligationId: string; readonly byPartyId: string },
): Outcome<Obligation> {
  const obligation = incident.obligations.find((it) => it.id === input.obligationId);
  return obligation?.obligedPartyId === input.byPartyId
    ? accept(obligation)
    : refuse({ code: 'OBLIGATION_NOT_FOUND', field: 'obligationId' });
}

function filingRefusals(incident: Incident, obligation: Obligation, input: FilingInput): Refusal[] {
  const refusals: Refusal[] = [];
  if (!['AUTHORITY', 'CSIRT'].includes(obligation.addressee.kind)) {
    refusals.push({ code: 'NOT_FOR_AN_AUTHORITY', field: 'obligationId' });
  }
  const number = input.number.trim();
  if (number === '') refusals.push({ code: 'FILING_NUMBER_NEEDED', field: 'number' });
  if (number.length > filingNumberCharactersMax) {
    const params = { limit: 'filingNumberCharactersMax', max: filingNumberCharactersMax };
    refusals.push({ code: 'TOO_LONG', field: 'number', params });
  }
  if (input.filedAt > input.now) refusals.push({ code: 'IN_THE_FUTURE', field: 'filedAt' });
  if (incident.filings.length >= incidentEntriesMax) {
    refusals.push(limitReached('filings', incidentEntriesMax));
  }
  return refusals;
}

function latenessOf(obligation: Obligation, stageId: string): Json {
  const lateness = obligation.stages.find((it) => it.id === stageId)?.submission?.lateness;
  return lateness ? { ...lateness } : null;
}
