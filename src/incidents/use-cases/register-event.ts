import { readLocalTime } from '../../clocks/local-time.ts';
import type { Actor } from '../../identity/actor.ts';
import { authorise } from '../../identity/permissions.ts';
import { readText, sealText } from '../../sealing/seal-text.ts';
import type { SealedText } from '../../sealing/sealed-text.ts';
import type { Instant } from '../../shared/instant.ts';
import { refuse, type Outcome, type Refusal } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import { referenceOf } from '../open-incident.ts';
import { registered, type ReportedEvent, type ReporterKind } from '../reported-event.ts';
import { readTitle } from '../read-title.ts';
import { newDocumentId } from './new-document-id.ts';
import type { IncidentPorts } from './ports.ts';

export interface RegisterEventInput {
  readonly partyId: string | null;
  readonly title: string;
  readonly description: string;
  readonly reporterKind: ReporterKind;
  readonly reporter: string | null;
  /** RFC 3339, or local time in `zone`. */
  readonly observedAt: string | null;
  readonly zone: string;
}

/** Anyone may report; the sealed report opens only for the organisation that should know. */
export const registerEvent =
  (ports: IncidentPorts) =>
  async (input: RegisterEventInput, actor: Actor): Promise<Outcome<Stored<ReportedEvent>>> => {
    const allowed = authorise(actor, 'registerEvent');
    if (!allowed.ok) return allowed;
    const partyId = input.partyId ?? actor.partyId ?? (await ports.onlyOwnParty());
    if (partyId === undefined || !(await ports.isOwnParty(partyId))) {
      return refuse({ code: 'PARTY_NEEDED', field: 'partyId' });
    }
    const now = ports.changes.now();
    const id = newDocumentId(ports, actor, 'event');
    const refusals: Refusal[] = [];
    const title = collect(refusals, readTitle(input.title));
    const observedAt =
      input.observedAt === null
        ? null
        : collect(refusals, observed(input.observedAt, input.zone, now));
    collect(refusals, readText({ text: input.description, field: 'description' }));
    if (input.reporter !== null) {
      collect(refusals, readText({ text: input.reporter, field: 'reporter' }));
    }
    if (refusals.length > 0) return { ok: false, refusals };
    const scope = { incidentId: id, partyId };
    const seal = async (text: string, field: string): Promise<SealedText | undefined> =>
      collect(refusals, await sealText(ports, scope, { text, field }));
    const description = await seal(input.description, 'description');
    const reporter = input.reporter === null ? null : await seal(input.reporter, 'reporter');
    if (!title || !description || reporter === undefined || observedAt === undefined) {
      return { ok: false, refusals };
    }
    const event: ReportedEvent = {
      reference: referenceOf('EV', id, now),
      partyId,
      title,
      description,
      reporterKind: input.reporterKind,
      reporter,
      observedAt,
      reportedAt: now,
      state: { kind: 'NEW' },
    };
    return await ports.changes.insert(ports.events, id, registered(id, event), actor);
  };

function observed(text: string, zone: string, now: Instant): Outcome<Instant> {
  const moment = readLocalTime(text, zone, { time: 'observedAt' });
  if (!moment.ok) return moment;
  return moment.value > now ? refuse({ code: 'IN_THE_FUTURE', field: 'observedAt' }) : moment;
}

function collect<T>(refusals: Refusal[], outcome: Outcome<T>): T | undefined {
  if (outcome.ok) return outcome.value;
  refusals.push(...outcome.refusals);
  return undefined;
}
