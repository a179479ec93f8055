import { readBreachFacts } from '../../facts/breach-facts.ts';
import type { Actor } from '../../identity/actor.ts';
import type { PartyRole } from '../../parties/party.ts';
import { refuse, type Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import type { Incident } from '../incident.ts';
import {
  addIncidentParty as decideParty,
  recordAffectedPart as decidePart,
  sharePart as decideShare,
} from '../incident-parties.ts';
import { changeIncident } from './change-incident.ts';
import type { IncidentPorts } from './ports.ts';

export const addIncidentParty =
  (ports: IncidentPorts) =>
  async (
    input: {
      readonly incidentId: string;
      readonly partyId: string;
      readonly role: PartyRole;
      readonly informedByPartyId: string | null;
    },
    actor: Actor,
  ): Promise<Outcome<Stored<Incident>>> => {
    const { incidentId, partyId, role } = input;
    const known = await ports.knowsParty(actor.partyId, partyId);
    return await changeIncident(
      ports,
      actor,
      { act: 'addIncidentParty', incidentId, joinsPartyId: partyId, texts: {} },
      (incident) => {
        if (!known) return refuse({ code: 'NOT_FOUND', field: 'partyId' });
        const toldByUs = role === 'CONTROLLER' || role === 'PROCESSOR';
        const informedByPartyId = input.informedByPartyId ?? (toldByUs ? incident.handledBy : null);
        return decideParty(incidentId, incident, { partyId, role, informedByPartyId });
      },
    );
  };

export interface RecordAffectedPartInput {
  readonly incidentId: string;
  readonly partyId: string;
  readonly peopleMin: number | null;
  readonly peopleMax: number | null;
  readonly dataCategories: readonly string[] | null;
  readonly subjectGroups: readonly string[] | null;
  readonly remark: string | null;
  readonly breach: unknown;
}

export const recordAffectedPart =
  (ports: IncidentPorts) =>
  async (input: RecordAffectedPartInput, actor: Actor): Promise<Outcome<Stored<Incident>>> => {
    const { incidentId, partyId, remark, peopleMin, peopleMax, dataCategories, subjectGroups } =
      input;
    const breach = readBreachFacts(input.breach ?? {});
    const own = readBreachFacts({
      people: { min: peopleMin, max: peopleMax },
      dataCategories,
      subjectGroups,
    });
    return await changeIncident(
      ports,
      actor,
      { act: 'recordAffectedPart', incidentId, texts: { remark } },
      (incident, texts) => {
        if (!breach.ok) return breach;
        if (!own.ok) return own;
        const part = {
          peopleMin,
          peopleMax,
          dataCategories,
          subjectGroups,
          remark: texts.remark,
          breach: breach.value,
        };
        return decidePart(incidentId, incident, { partyId, part });
      },
    );
  };

export const sharePart =
  (ports: IncidentPorts) =>
  async (
    input: { readonly incidentId: string; readonly partyId: string },
    actor: Actor,
  ): Promise<Outcome<Stored<Incident>>> => {
    const { incidentId, partyId } = input;
    const now = ports.changes.now();
    return await changeIncident(
      ports,
      actor,
      { act: 'sharePart', incidentId, texts: {} },
      (incident) => decideShare(incidentId, incident, { partyId, now }),
    );
  };
