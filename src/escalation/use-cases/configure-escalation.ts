import type { Actor } from '../../identity/actor.ts';
import { normalisedEmail } from '../../identity/email-address.ts';
import { authorise } from '../../identity/permissions.ts';
import { accept, refuse, type Outcome, type Refusal } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';
import {
  configurePolicy,
  repeatCountDefault,
  type EscalationPolicy,
  type NewEscalationContact,
  type NewEscalationStep,
} from '../escalation-policy.ts';
import type { EscalationPorts } from './ports.ts';

export interface ConfigureEscalation {
  readonly steps: readonly NewEscalationStep[];
  readonly repeatCount?: number;
}

/** For the actor's own organisation. */
export const configureEscalation =
  (ports: Pick<EscalationPorts, 'changes' | 'policies' | 'normalisedPhone'>) =>
  async (input: ConfigureEscalation, by: Actor): Promise<Outcome<Stored<EscalationPolicy>>> => {
    const allowed = authorise(by, 'configureEscalation');
    if (!allowed.ok) return allowed;
    const { partyId } = by;
    if (partyId === null) return refuse({ code: 'NOT_FOUND', field: 'partyId' });
    const steps = normalisedSteps(ports, input.steps);
    if (!steps.ok) return steps;
    const { changes, policies } = ports;
    const decide = (before: EscalationPolicy | undefined) =>
      configurePolicy(before, {
        ...{ partyId, steps: steps.value, by: by.id },
        repeatCount: input.repeatCount ?? before?.repeatCount ?? repeatCountDefault,
        now: changes.now(),
        newId: changes.newId,
      });
    if (!(await policies.get(partyId))) {
      const first = decide(undefined);
      if (!first.ok) return first;
      const inserted = await changes.insert(policies, partyId, first.value, by);
      if (inserted.ok) return inserted;
    }
    return changes.apply(policies, partyId, decide, by);
  };

function normalisedSteps(
  ports: Pick<EscalationPorts, 'normalisedPhone'>,
  steps: readonly NewEscalationStep[],
): Outcome<readonly NewEscalationStep[]> {
  const refusals: Refusal[] = [];
  const normalised = steps.map((step, stepAt) => ({
    ...step,
    contacts: step.contacts.map((contact, at) => {
      const field = `steps.${String(stepAt)}.contacts.${String(at)}`;
      return normalisedContact(ports, contact, { field, refusals });
    }),
  }));
  return refusals.length > 0 ? { ok: false, refusals } : accept(normalised);
}

function normalisedContact(
  ports: Pick<EscalationPorts, 'normalisedPhone'>,
  contact: NewEscalationContact,
  { field, refusals }: { readonly field: string; readonly refusals: Refusal[] },
): NewEscalationContact {
  const phone = contact.phone === null ? null : ports.normalisedPhone(contact.phone);
  if (phone === undefined) refusals.push({ code: 'PHONE_NOT_VALID', field: `${field}.phone` });
  const email =
    contact.email === null ? accept(null) : normalisedEmail(contact.email, `${field}.email`);
  if (!email.ok) refusals.push(...email.refusals);
  return { ...contact, phone: phone ?? null, email: email.ok ? email.value : null };
}
