import type { Actor } from '../../identity/actor.ts';
import type { Act } from '../../identity/permissions.ts';
import { sealText } from '../../sealing/seal-text.ts';
import type { SealedText } from '../../sealing/sealed-text.ts';
import { accept, refuse, type Outcome, type Refusal } from '../../shared/outcome.ts';
import type { Change } from '../../store/changes.ts';
import type { Stored } from '../../store/collection.ts';
import { authoriseIncident } from '../access.ts';
import { deriveObligations } from '../derive-obligations.ts';
import type { Incident } from '../incident.ts';
import type { IncidentPorts } from './ports.ts';
import { seeIncident } from './see-incident.ts';

export interface IncidentCommand {
  readonly act: Act;
  readonly incidentId: string;
  /** The party whose matter it is; guests may name their own only. */
  readonly onBehalfOf?: string;
  /** Closed cases take nothing but filings, requests and reopening. */
  readonly whenClosed?: boolean;
  /** A party that the change brings in: its agreements set terms from the first moment. */
  readonly joinsPartyId?: string;
}

/** Texts as typed; the decision gets them sealed. Undefined and null stay what they are. */
type Texts = Readonly<Record<string, string | null | undefined>>;
type SealedTexts<T extends Texts> = {
  readonly [K in keyof T]: T[K] extends infer V ? (V extends string ? SealedText : V) : never;
};

/** Authorise, load, seal the texts, decide, derive the obligations anew, save. */
export async function changeIncident<T extends Texts>(
  ports: IncidentPorts,
  actor: Actor,
  command: IncidentCommand & { readonly texts: T },
  decide: (incident: Incident, texts: SealedTexts<T>) => Outcome<Change<Incident>>,
): Promise<Outcome<Stored<Incident>>> {
  const { incidentId } = command;
  const seen = await seeIncident(ports, actor, command.act, command);
  if (!seen.ok) return seen;
  const known = seen.value.stored;
  const early = authorised(actor, command, known.value);
  if (!early.ok) return early;
  const texts = await sealTexts(ports, { incidentId, partyId: actor.partyId }, command.texts);
  if (!texts.ok) return texts;
  const joins = command.joinsPartyId === undefined ? [] : [command.joinsPartyId];
  const partyIds = known.value.parties.map((it) => it.partyId);
  const agreements = await ports.agreementsAmong([...new Set([...partyIds, ...joins])]);
  const decideAndDerive = (incident: Incident): Outcome<Change<Incident>> => {
    const allowed = authorised(actor, command, incident);
    if (!allowed.ok) return allowed;
    const decided = decide(incident, texts.value);
    if (!decided.ok || decided.value.events.length === 0) return decided;
    const { value, events } = decided.value;
    const derived = deriveObligations(incidentId, value, agreements, ports.changes.now());
    return accept({ value: derived.value, events: [...events, ...derived.events] });
  };
  return await ports.changes.apply(ports.incidents, incidentId, decideAndDerive, actor);
}

function authorised(actor: Actor, command: IncidentCommand, incident: Incident): Outcome<void> {
  const view = authoriseIncident(actor, command.act, incident, command.onBehalfOf);
  if (!view.ok) return view;
  return incident.status === 'CLOSED' && command.whenClosed !== true
    ? refuse({ code: 'INCIDENT_CLOSED', field: 'incidentId' })
    : accept(undefined);
}

/** Texts as typed, sealed under the incident and the party; all faults at once. */
export async function sealTexts<T extends Texts>(
  ports: IncidentPorts,
  where: { readonly incidentId: string; readonly partyId: string | null },
  texts: T,
): Promise<Outcome<SealedTexts<T>>> {
  const scope = { incidentId: where.incidentId, partyId: where.partyId ?? 'installation' };
  const refusals: Refusal[] = [];
  const entries: (readonly [string, SealedText | null | undefined])[] = [];
  for (const [field, text] of Object.entries(texts)) {
    if (text === null || text === undefined) {
      entries.push([field, text]);
      continue;
    }
    const sealed = await sealText(ports, scope, { text, field });
    if (sealed.ok) entries.push([field, sealed.value]);
    else refusals.push(...sealed.refusals);
  }
  return refusals.length > 0
    ? { ok: false, refusals }
    : accept(Object.fromEntries(entries) as SealedTexts<T>);
}
