import type { Actor } from '../../identity/actor.ts';
import { accept, type Outcome, type Refusal } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import type { Incident } from '../incident.ts';
import type { FilingPorts } from './filing-ports.ts';
import { newDocumentId } from './new-document-id.ts';
import {
  prepareFilings,
  saveFilings,
  type FilingRequest,
  type FilingTarget,
  type FilingTold,
  type PreparedFilings,
} from './prepare-filings.ts';

export interface RecordFilingInput extends FilingTold, FilingTarget {
  readonly stageId: string | null;
  readonly firstNumber: string | null;
}

export interface RecordBulkFilingInput extends FilingTold {
  readonly targets: readonly FilingTarget[];
}

/** Obligations that one bulk report meets. */
export const bulkTargetsMax = 100;

export const recordFiling =
  (ports: FilingPorts) =>
  async (input: RecordFilingInput, actor: Actor): Promise<Outcome<Stored<Incident>>> => {
    const { incidentId } = input;
    const request: FilingRequest = { ...input, act: 'recordFiling', bulkId: null };
    const prepared = await prepareFilings(ports, actor, incidentId, request, [input]);
    return prepared.ok ? await saveFilings(ports, actor, request.act, prepared.value) : prepared;
  };

/**
 * One report of several similar breaches: every case is looked at first, so that a refusal leaves all of
 * them as they were; then each is saved by itself. With an idempotency key, what a crash left out is done
 * by asking again.
 */
export const recordBulkFiling =
  (ports: FilingPorts) =>
  async (
    input: RecordBulkFilingInput,
    actor: Actor,
  ): Promise<Outcome<readonly Stored<Incident>[]>> => {
    const faults = targetFaults(input.targets);
    if (faults.length > 0) return { ok: false, refusals: faults };
    const bulkId = newDocumentId(ports, actor, 'bulk-filing');
    const request: FilingRequest = {
      ...input,
      act: 'recordBulkFiling',
      stageId: null,
      firstNumber: null,
      bulkId,
    };
    const prepared: PreparedFilings[] = [];
    const refusals: Refusal[] = [];
    for (const [incidentId, targets] of byIncident(input.targets)) {
      const one = await prepareFilings(ports, actor, incidentId, request, targets);
      if (one.ok) prepared.push(one.value);
      else refusals.push(...one.refusals.map((refusal) => placed(refusal, input.targets, targets)));
    }
    if (refusals.length === 0) refusals.push(...bulkFaults(prepared));
    if (refusals.length > 0) return { ok: false, refusals };
    const saved: Stored<Incident>[] = [];
    for (const one of prepared) {
      const stored = await saveFilings(ports, actor, request.act, one);
      if (!stored.ok) return stored;
      saved.push(stored.value);
    }
    return accept(saved);
  };

function targetFaults(targets: readonly FilingTarget[]): readonly Refusal[] {
  if (targets.length === 0) return [{ code: 'BULK_TARGETS_NEEDED', field: 'targets' }];
  if (targets.length > bulkTargetsMax) {
    const params = { limit: 'bulkTargetsMax', max: bulkTargetsMax };
    return [{ code: 'TOO_MANY', field: 'targets', params }];
  }
  const ids = targets.map((it) => it.obligationId);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at
      ? [{ code: 'BULK_TARGET_TWICE', field: `targets.${String(at)}.obligationId` }]
      : [],
  );
}

function byIncident(
  targets: readonly FilingTarget[],
): ReadonlyMap<string, readonly FilingTarget[]> {
  const groups = new Map<string, FilingTarget[]>();
  for (const target of targets) {
    groups.set(target.incidentId, [...(groups.get(target.incidentId) ?? []), target]);
  }
  return groups;
}

/** A refusal about one case says which target it is about, when it can only be one. */
function placed(
  refusal: Refusal,
  all: readonly FilingTarget[],
  group: readonly FilingTarget[],
): Refusal {
  const [target] = group;
  const { field } = refusal;
  if (field === undefined || !targetFields.has(field) || !target || group.length > 1) {
    return refusal;
  }
  return { ...refusal, field: `targets.${String(all.indexOf(target))}.${field}` };
}

const targetFields = new Set(['incidentId', 'obligationId', 'latenessReason', 'latenessText']);

/** One report goes to one authority, under one regime, and meets an obligation once. */
function bulkFaults(prepared: readonly PreparedFilings[]): readonly Refusal[] {
  const ids = prepared.flatMap(({ filings }) => filings.map((filing) => filing.obligationId));
  const kinds = new Set(prepared.flatMap((it) => it.kinds));
  return [
    ...(new Set(ids).size < ids.length ? [{ code: 'BULK_TARGET_TWICE', field: 'targets' }] : []),
    ...(kinds.size > 1 ? [{ code: 'BULK_NOT_ALIKE', field: 'targets' }] : []),
  ];
}
