import { openFollowUp, owesFollowUps } from '../clocks/follow-up.ts';
import type { LatenessReason } from '../clocks/lateness.ts';
import type { Obligation } from '../clocks/obligation.ts';
import { nextOpenStage, submitStage } from '../clocks/submit-stage.ts';
import { refileObligation, withdrawObligation } from '../clocks/withdrawal.ts';
import type { SealedText } from '../sealing/sealed-text.ts';
import type { Json } from '../shared/canonical-json.ts';
import type { Instant } from '../shared/instant.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { Change, Happening } from '../store/changes.ts';
import { baseObligation, firstFiling, owedFollowUps } from './filing-chain.ts';
import type { FilingInput } from './filing-input.ts';
import { filingRefusals } from './filing-refusals.ts';
import { subjectOf, type Filing, type FilingKind, type Incident } from './incident.ts';

/**
 * Rule 7: recording a filing never waits for approval, nor for answers that are missing. Rule 5: lateness
 * is frozen at the first filing of a stage; follow-ups, withdrawals and what is filed after a withdrawal
 * are kept beside it and change nothing of it.
 */
export function recordFiling(
  incidentId: string,
  incident: Incident,
  input: FilingInput,
): Outcome<Change<Incident>> {
  const found = ownObligation(incident, input);
  if (!found.ok) return found;
  const obligation = baseObligation(incident, found.value);
  const refusals = filingRefusals(incident, obligation, input);
  if (refusals.length > 0) return { ok: false, refusals };
  const stageId = input.stageId ?? servedStage(obligation, input.kind);
  if (obligation.stages.every(({ id }) => id !== stageId)) {
    return refuse({ code: 'STAGE_NOT_FOUND', field: 'stageId' });
  }
  const told = tellAuthority(obligation, stageId, input);
  if (!told.ok) return told;
  const filing = filingOf(incident, obligation, stageId, input);
  const followed = followUps(incidentId, incident, { obligation: told.value, filing, input });
  const changed = [told.value, ...followed.changed].reduce(withObligation, incident);
  return accept({
    value: {
      ...changed,
      obligations: [...changed.obligations, ...followed.opened],
      filings: [...incident.filings, filing],
    },
    events: [filingRecorded(incidentId, filing, told.value), ...followed.events],
  });
}

/** What a filing serves when nobody says: the next open stage, else the one told last. */
function servedStage(obligation: Obligation, kind: FilingKind): string {
  const told = obligation.stages.findLast((stage) => stage.submission !== null);
  const open = nextOpenStage(obligation);
  return (kind === 'WITHDRAWAL' ? told : (open ?? told))?.id ?? '';
}

function tellAuthority(
  obligation: Obligation,
  stageId: string,
  input: FilingInput,
): Outcome<Obligation> {
  const { id: ref, filedAt: at } = input;
  if (input.kind === 'WITHDRAWAL') return accept(withdrawObligation(obligation, { ref, at }));
  const submitted = submitStage(obligation, {
    stageId,
    at,
    ref,
    reasonCode: input.latenessReason,
    reason: null,
    reasonRequired: true,
    now: input.now,
  });
  if (!submitted.ok || obligation.state !== 'WITHDRAWN') return submitted;
  return accept(refileObligation(submitted.value, { ref, at }));
}

function filingOf(
  incident: Incident,
  obligation: Obligation,
  stageId: string,
  input: FilingInput,
): Filing {
  const first = input.kind === 'NEW' ? undefined : firstFiling(incident, obligation);
  const firstNumber = input.firstNumber?.trim() ?? first?.number ?? null;
  const given = (input.number ?? '').trim();
  return {
    id: input.id,
    obligationId: obligation.id,
    stageId,
    kind: input.kind,
    complete: input.complete,
    number: given === '' ? (firstNumber ?? '') : given,
    firstNumber,
    withdrawalReason: input.withdrawalReason,
    filedAt: input.filedAt,
    receipt: input.receipt,
    content: input.content,
    sheet: input.sheet,
    latenessText: input.latenessText,
    bulkId: input.bulkId,
    by: input.by,
    recordedAt: input.now,
  };
}

/** GDPR art. 33(4): every filing meets what earlier ones still owed, and an incomplete one owes anew. */
function followUps(
  incidentId: string,
  incident: Incident,
  told: { readonly obligation: Obligation; readonly filing: Filing; readonly input: FilingInput },
): {
  readonly changed: readonly Obligation[];
  readonly opened: readonly Obligation[];
  readonly events: readonly Happening[];
} {
  const { obligation, filing, input } = told;
  const subject = subjectOf(incidentId);
  const met = owedFollowUps(incident, obligation).map((owed) => metBy(owed, filing, input.now));
  const owes = filing.kind !== 'WITHDRAWAL' && !filing.complete && owesFollowUps(obligation);
  const { id: filingId, filedAt } = filing;
  const opened = owes ? [openFollowUp({ of: obligation, filingId, filedAt })] : [];
  const metEvents = met.map(({ id: obligationId }) => ({
    type: 'OBLIGATION_MET',
    incidentId,
    subject,
    data: { obligationId, filingId, at: filedAt },
  }));
  const openedEvents = opened.map(({ id: obligationId, stages }) => ({
    type: 'FOLLOW_UP_OWED',
    incidentId,
    subject,
    data: { obligationId, filingId, targetAt: stages[0]?.dueAt ?? null },
  }));
  return { changed: met, opened, events: [...metEvents, ...openedEvents] };
}

/** Our own target: missing it is shown and asks no reason. */
function metBy(owed: Obligation, filing: Filing, now: Instant): Obligation {
  const { id: ref, filedAt: at } = filing;
  if (filing.kind === 'WITHDRAWAL') return withdrawObligation(owed, { ref, at });
  const submitted = submitStage(owed, {
    stageId: 'follow-up',
    at,
    ref,
    reasonCode: null,
    reason: null,
    reasonRequired: false,
    now,
  });
  if (!submitted.ok) throw new Error(`follow-up ${owed.id} cannot be met`);
  return submitted.value;
}

function filingRecorded(incidentId: string, filing: Filing, obligation: Obligation): Happening {
  return {
    type: 'FILING_RECORDED',
    incidentId,
    subject: subjectOf(incidentId),
    data: {
      filingId: filing.id,
      obligationId: obligation.id,
      regime: obligation.regimeId,
      stageId: filing.stageId,
      kind: filing.kind,
      complete: filing.complete,
      number: filing.number,
      firstNumber: filing.firstNumber,
      filedAt: filing.filedAt,
      content: filing.content?.commitment ?? null,
      sheet: filing.sheet?.commitment ?? null,
      receipt: filing.receipt?.commitment ?? null,
      withdrawalReason: filing.withdrawalReason?.commitment ?? null,
      bulkId: filing.bulkId,
      lateness: latenessOf(obligation, filing.stageId),
    },
  };
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
  if (obligation.regimeId === 'one-signature' || obligation.regimeId === 'follow-up') {
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

function latenessOf(obligation: Obligation, stageId: string): Json {
  const lateness = obligation.stages.find((it) => it.id === stageId)?.submission?.lateness;
  return lateness ? { ...lateness } : null;
}
