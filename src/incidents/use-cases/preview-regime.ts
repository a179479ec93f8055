import type { Obligation } from '../../clocks/obligation.ts';
import type { Regime, RegimeId, RiskThreshold } from '../../clocks/regimes/regime.ts';
import { regimeIds } from '../../clocks/regimes/regime.ts';
import { isRegimeId, newestVersion, rulePacks } from '../../clocks/regimes/rule-packs.ts';
import {
  changedRule,
  previewRule,
  type RiskAnswers,
  type RuleDifference,
} from '../../clocks/rule-preview.ts';
import type { Actor } from '../../identity/actor.ts';
import { authorise } from '../../identity/permissions.ts';
import { accept, refuse, type Outcome, type Refusal } from '../../shared/outcome.ts';
import { pageItemsMax, type Stored } from '../../store/collection.ts';
import { viewOf } from '../access.ts';
import type { Incident } from '../incident.ts';
import { riskAnswers } from '../proposal.ts';
import type { IncidentPorts } from './ports.ts';

/** Open incidents that one preview looks at. */
export const previewIncidentsMax = 1_000;
/** Stages that one preview answers. */
export const previewRowsMax = 2_000;

export interface PreviewRegimeInput {
  readonly regime: string;
  readonly by: string | null;
  readonly version: string | null;
  readonly stages: readonly { readonly id: string; readonly hours: number | null }[];
  readonly threshold: RiskThreshold | undefined;
}

export interface PreviewRow extends RuleDifference {
  readonly incident: Stored<Incident>;
  readonly obligation: Obligation;
  readonly rule: Regime;
}

export interface RegimePreview {
  readonly rule: Regime;
  readonly rows: readonly PreviewRow[];
  readonly incidentsRead: number;
  readonly more: boolean;
}

/** What another rule would alter in the open obligations of the actor's organisation; stores nothing. */
export const previewRegime =
  (ports: Pick<IncidentPorts, 'incidents'>) =>
  async (input: PreviewRegimeInput, actor: Actor): Promise<Outcome<RegimePreview>> => {
    const allowed = authorise(actor, 'previewRegime');
    if (!allowed.ok) return allowed;
    const { partyId } = actor;
    if (partyId === null) return refuse({ code: 'FORBIDDEN' });
    const rule = ruleOf(input);
    if (!rule.ok) return rule;
    const page = await ports.incidents.page({
      index: 'handler-next-due',
      equals: partyId,
      limit: Math.min(pageItemsMax, previewIncidentsMax),
      where: (incident) => viewOf(actor, incident) !== undefined,
    });
    const rows = page.items
      .flatMap((stored) => rowsOf(stored, partyId, input.regime, rule.value))
      .sort(bySoonest);
    return accept({
      rule: rule.value,
      rows: rows.slice(0, previewRowsMax),
      incidentsRead: page.items.length,
      more: page.cursor !== null || rows.length > previewRowsMax,
    });
  };

function ruleOf(input: PreviewRegimeInput): Outcome<Regime> {
  const id = input.by ?? input.regime;
  const unknown = { code: 'REGIME_NOT_KNOWN', params: { ids: regimeIds.join(', ') } };
  const refusals: Refusal[] = [];
  if (!isRegimeId(input.regime)) refusals.push({ ...unknown, field: 'regime' });
  if (input.by !== null && !isRegimeId(input.by)) refusals.push({ ...unknown, field: 'by' });
  if (refusals.length > 0 || !isRegimeId(id)) return { ok: false, refusals };
  const version = input.version ?? newestVersion(id).version;
  const rule = rulePacks.find((pack) => pack.id === id && pack.version === version);
  if (!rule) {
    const params = { versions: versionsOf(id).join(', ') };
    return refuse({ code: 'REGIME_VERSION_NOT_KNOWN', field: 'version', params });
  }
  return changedRule(rule, input);
}

function versionsOf(id: RegimeId): readonly string[] {
  return rulePacks.filter((pack) => pack.id === id).map((pack) => pack.version);
}

/** Other parties' duties are theirs, also where this organisation handles the case (rule 2). */
function rowsOf(
  incident: Stored<Incident>,
  partyId: string,
  regime: string,
  rule: Regime,
): readonly PreviewRow[] {
  const risk: RiskAnswers = riskAnswers(incident.value, partyId);
  return incident.value.obligations
    .filter((it) => it.obligedPartyId === partyId && it.regimeId === regime)
    .flatMap((obligation) =>
      previewRule(obligation, rule, risk).map((row) => ({ ...row, incident, obligation, rule })),
    );
}

function bySoonest(a: PreviewRow, b: PreviewRow): number {
  const [first, second] = [a.dueAt ?? a.wouldBeDueAt, b.dueAt ?? b.wouldBeDueAt];
  if (first === second) return 0;
  if (first === null) return 1;
  return second === null || first < second ? -1 : 1;
}
