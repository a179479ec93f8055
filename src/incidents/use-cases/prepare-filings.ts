import type { LatenessReason } from '../../clocks/lateness.ts';
import { readLocalTime } from '../../clocks/local-time.ts';
import type { Actor } from '../../identity/actor.ts';
import type { Act } from '../../identity/permissions.ts';
import { sealWords } from '../../sealing/seal-text.ts';
import type { Instant } from '../../shared/instant.ts';
import { accept, refuse, type Outcome, type Refusal } from '../../shared/outcome.ts';
import type { Change } from '../../store/changes.ts';
import type { Stored } from '../../store/collection.ts';
import { baseObligation, firstFiling } from '../filing-chain.ts';
import type { FilingInput } from '../filing-input.ts';
import { hasSheet, latenessAtHand, makeSheet, type FilingSheet } from '../filing-sheet.ts';
import { recordFiling as decideFiling } from '../filing.ts';
import type { FilingKind, Incident } from '../incident.ts';
import { changeIncident, sealTexts } from './change-incident.ts';
import type { FilingPorts } from './filing-ports.ts';
import { newDocumentId } from './new-document-id.ts';
import { seeIncident } from './see-incident.ts';

export interface FilingTold {
  readonly kind: FilingKind;
  readonly complete: boolean;
  readonly number: string | null;
  readonly withdrawalReason: string | null;
  /** RFC 3339, or local time of the incident's zone, asked back when in doubt; null: now. */
  readonly filedAt: string | null;
  readonly receipt: string | null;
  readonly content: string | null;
}

export interface FilingTarget {
  readonly incidentId: string;
  readonly obligationId: string;
  readonly latenessReason: LatenessReason | null;
  readonly latenessText: string | null;
}

export interface PreparedFilings {
  readonly incidentId: string;
  readonly filings: readonly FilingInput[];
  readonly sheets: readonly { readonly id: string; readonly sheet: FilingSheet }[];
  /** Authority and regime of each obligation, to compare. */
  readonly kinds: readonly string[];
}

export interface FilingRequest extends FilingTold {
  readonly act: Act;
  readonly stageId: string | null;
  readonly firstNumber: string | null;
  readonly bulkId: string | null;
}

type DatedRequest = Omit<FilingRequest, 'filedAt'> & { readonly filedAt: Instant };

/** Authorise, load, seal the texts, draw up the sheets, and see whether it would be accepted. */
export async function prepareFilings(
  ports: FilingPorts,
  actor: Actor,
  incidentId: string,
  request: FilingRequest,
  targets: readonly FilingTarget[],
): Promise<Outcome<PreparedFilings>> {
  const seen = await seeIncident(ports, actor, request.act, { incidentId });
  if (!seen.ok) return seen;
  const incident = seen.value.stored.value;
  const filedAt =
    request.filedAt === null
      ? accept(ports.changes.now())
      : readLocalTime(request.filedAt, incident.zone, { time: 'filedAt' });
  if (!filedAt.ok) return filedAt;
  const dated: DatedRequest = { ...request, filedAt: filedAt.value };
  const filings: FilingInput[] = [];
  const sheets: PreparedFilings['sheets'][number][] = [];
  const kinds: string[] = [];
  const refusals: Refusal[] = [];
  for (const target of targets) {
    const one = await prepareOne(ports, actor, { incidentId, incident }, dated, target);
    if (!one.ok) {
      refusals.push(...one.refusals);
      continue;
    }
    filings.push(one.value.filing);
    if (one.value.sheet) sheets.push({ id: one.value.filing.id, sheet: one.value.sheet });
    kinds.push(one.value.kind);
  }
  if (refusals.length > 0) return { ok: false, refusals };
  // Asked again with the same key, what stands already is not decided anew.
  const known = new Set(incident.filings.map((filing) => filing.id));
  const fresh = filings.filter(({ id }) => !known.has(id));
  const tried = decideAll(incidentId, incident, fresh);
  return tried.ok ? accept({ incidentId, filings, sheets, kinds }) : tried;
}

async function prepareOne(
  ports: FilingPorts,
  actor: Actor,
  at: { readonly incidentId: string; readonly incident: Incident },
  request: DatedRequest,
  target: FilingTarget,
): Promise<
  Outcome<{
    readonly filing: FilingInput;
    readonly sheet: FilingSheet | null;
    readonly kind: string;
  }>
> {
  const { incidentId, incident } = at;
  const partyId = actor.partyId ?? '';
  const found = incident.obligations.find((it) => it.id === target.obligationId);
  if (found?.obligedPartyId !== partyId) {
    return refuse({ code: 'OBLIGATION_NOT_FOUND', field: 'obligationId' });
  }
  const obligation = baseObligation(incident, found);
  const { receipt, content, withdrawalReason } = request;
  const { latenessText, latenessReason } = target;
  const texts = { receipt, content, withdrawalReason, latenessText };
  const sealed = await sealTexts(ports, { incidentId, partyId }, texts);
  if (!sealed.ok) return sealed;
  const now = ports.changes.now();
  const drawnUp = hasSheet(obligation)
    ? makeSheet({
        incident,
        obligation,
        organisation: await ports.partyName(partyId),
        answers: await ports.answersOf({ incidentId, incident, partyId }, actor),
        filing: {
          ...request,
          firstNumber: request.firstNumber ?? firstFiling(incident, obligation)?.number ?? null,
          lateness: latenessAtHand(obligation, request.stageId, {
            at: request.filedAt,
            reasonCode: latenessReason,
          }),
          latenessText,
        },
        madeAt: now,
      })
    : null;
  const contents =
    drawnUp && (await sealWords(ports, { incidentId, partyId }, JSON.stringify(drawnUp)));
  return accept({
    kind: `${obligation.regimeId}:${obligation.addressee.kind}:${obligation.addressee.partyId ?? ''}`,
    sheet: contents && { incidentId, partyId, contents },
    filing: {
      ...sealed.value,
      id: newDocumentId(ports, actor, `filing:${obligation.id}`),
      obligationId: obligation.id,
      stageId: request.stageId,
      kind: request.kind,
      complete: request.complete,
      number: request.number,
      firstNumber: request.firstNumber,
      filedAt: request.filedAt,
      sheet: contents && { commitment: contents.commitment },
      latenessReason,
      bulkId: request.bulkId,
      by: actor.id,
      byPartyId: partyId,
      now,
    },
  });
}

function decideAll(
  incidentId: string,
  incident: Incident,
  filings: readonly FilingInput[],
): Outcome<Change<Incident>> {
  let change: Change<Incident> = { value: incident, events: [] };
  for (const filing of filings) {
    const decided = decideFiling(incidentId, change.value, filing);
    if (!decided.ok) return decided;
    change = { value: decided.value.value, events: [...change.events, ...decided.value.events] };
  }
  return accept(change);
}

/** Sheets first: a filing names what already stands. Asked again with the same key, the first sheet counts. */
export async function saveFilings(
  ports: FilingPorts,
  actor: Actor,
  act: Act,
  { incidentId, filings, sheets }: PreparedFilings,
): Promise<Outcome<Stored<Incident>>> {
  const kept = new Map<string, string>();
  for (const { id, sheet } of sheets) {
    const result = await ports.filingSheets.insert({ id, value: sheet, outbox: [] });
    const stands = result === 'duplicate' ? (await ports.filingSheets.get(id))?.value : sheet;
    kept.set(id, (stands ?? sheet).contents.commitment);
  }
  const named = filings.map((filing) => {
    const commitment = kept.get(filing.id);
    return commitment === undefined ? filing : { ...filing, sheet: { commitment } };
  });
  return await changeIncident(
    ports,
    actor,
    { act, incidentId, whenClosed: true, texts: {} },
    (incident) => decideAll(incidentId, incident, named),
  );
}
