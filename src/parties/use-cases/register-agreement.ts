import type { Actor } from '../../identity/actor.ts';
import { authorise } from '../../identity/permissions.ts';
import { refuse, type Outcome, type Refusal } from '../../shared/outcome.ts';
import { derivedId } from '../../shared/sha256.ts';
import type { Stored } from '../../store/collection.ts';
import {
  officeHours,
  registerAgreement as decide,
  type Agreement,
  type TermKind,
  type TermStart,
  type WorkingHours,
} from '../agreement.ts';
import type { ContactChannel } from '../contact.ts';
import { isKnownTo } from '../party.ts';
import type { PartyPorts } from './ports.ts';

export interface RegisterAgreementInput {
  readonly controllerPartyId: string;
  readonly processorPartyId: string;
  readonly dataCategories?: readonly string[] | null;
  readonly term?: number | null;
  readonly termKind?: TermKind | null;
  readonly startsAt?: TermStart | null;
  readonly workingHours?: WorkingHours | null;
  readonly zone?: string | null;
  /** Left out: the Netherlands'; null: nobody's. */
  readonly holidays?: string | null;
  readonly holidaysWithout?: readonly string[] | null;
  readonly holidaysAlsoOn?: readonly string[] | null;
  readonly channel?: ContactChannel | null;
  readonly contactIds?: readonly string[] | null;
  readonly subProcessorFlowdown?: boolean | null;
  readonly validFromOn?: string | null;
  readonly validToOn?: string | null;
  readonly upstreamAgreementId?: string | null;
}

export const registerAgreement =
  (ports: PartyPorts) =>
  async (input: RegisterAgreementInput, by: Actor): Promise<Outcome<Stored<Agreement>>> => {
    const allowed = authorise(by, 'registerAgreement');
    if (!allowed.ok) return allowed;
    if (by.partyId === null) return refuse({ code: 'FORBIDDEN' });
    const found = await ports.parties.getMany([input.controllerPartyId, input.processorPartyId]);
    const [controller, processor] = found.map((party) =>
      party && isKnownTo(party.value, party.id, by.partyId) ? party : undefined,
    );
    const upstream =
      input.upstreamAgreementId == null
        ? undefined
        : await ports.agreements.get(input.upstreamAgreementId);
    const missing: Refusal[] = [];
    if (!controller) missing.push({ code: 'NOT_FOUND', field: 'controllerPartyId' });
    if (!processor) missing.push({ code: 'NOT_FOUND', field: 'processorPartyId' });
    if (input.upstreamAgreementId != null && !upstream) {
      missing.push({ code: 'NOT_FOUND', field: 'upstreamAgreementId' });
    }
    if (!controller || missing.length > 0) return refuse(...missing);
    const agreement = withDefaults(input);
    const id =
      by.idempotencyKey === undefined
        ? ports.changes.newId()
        : derivedId('agreement', by.id, by.idempotencyKey);
    const decided = decide({
      id,
      agreement,
      knownContactIds: controller.value.contacts.map((contact) => contact.id),
      upstream: upstream?.value ?? null,
      registeredBy: by.partyId,
      now: ports.changes.now(),
    });
    if (decided.ok && !ports.termEnds(decided.value.value, ports.changes.now())) {
      return refuse({ code: 'TERM_NEVER_ENDS', field: 'workingHours' });
    }
    return decided.ok ? ports.changes.insert(ports.agreements, id, decided.value, by) : decided;
  };

function withDefaults(input: RegisterAgreementInput) {
  return {
    controllerPartyId: input.controllerPartyId,
    processorPartyId: input.processorPartyId,
    dataCategories: input.dataCategories ?? [],
    term: input.term ?? null,
    termKind: input.termKind ?? ('CLOCK_HOURS' as const),
    startsAt: input.startsAt ?? ('REASONABLE_CERTAINTY' as const),
    workingHours: input.workingHours ?? officeHours,
    zone: input.zone ?? 'Europe/Amsterdam',
    holidays: input.holidays === undefined ? 'NL' : input.holidays,
    holidaysWithout: input.holidaysWithout ?? [],
    holidaysAlsoOn: input.holidaysAlsoOn ?? [],
    channel: input.channel ?? ('EMAIL' as const),
    contactIds: input.contactIds ?? [],
    subProcessorFlowdown: input.subProcessorFlowdown ?? false,
    validFromOn: input.validFromOn ?? null,
    validToOn: input.validToOn ?? null,
    upstreamAgreementId: input.upstreamAgreementId ?? null,
  };
}
