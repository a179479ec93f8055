import { usableChannels } from '../channels/compromised.ts';
import type { ChannelKind } from '../channels/message.ts';
import type { Instant } from '../shared/instant.ts';
import { acceptUnless, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Change } from '../store/changes.ts';
import type { CollectionDefinition } from '../store/collection.ts';
import type { Locale } from '../texts/locale.ts';

export const escalationStepsMax = 10;
export const stepContactsMax = 20;
export const waitMinutesMin = 1;
export const waitMinutesMax = 24 * 60;
export const repeatCountMax = 10;
/** How often all steps are gone through again when nobody took it and no new alarm came. */
export const repeatCountDefault = 2;
export const contactNameCharsMax = 200;

export interface EscalationContact {
  /** Stays the same while the addresses do. */
  readonly id: string;
  readonly name: string;
  /** E.164. */
  readonly phone: string | null;
  readonly email: string | null;
  /** All of them are used at once. */
  readonly channels: readonly ChannelKind[];
  readonly locale: Locale;
}

export interface EscalationStep {
  /** Until the next step. */
  readonly waitMinutes: number;
  readonly contacts: readonly EscalationContact[];
}

/** Whom an organisation wakes, in which order. The document's id is the party's. */
export interface EscalationPolicy {
  readonly steps: readonly EscalationStep[];
  readonly repeatCount: number;
  readonly configuredAt: Instant;
  readonly configuredBy: string;
}

/** Of an organisation that has configured nothing: its alarms are recorded and reach nobody. */
export const noSteps: Pick<EscalationPolicy, 'steps' | 'repeatCount'> = {
  steps: [],
  repeatCount: 0,
};

export type PagingPlan = typeof noSteps;

export const escalationPolicies: CollectionDefinition<EscalationPolicy> = {
  name: 'escalation-policies',
  indexes: [],
};

export interface NewEscalationContact {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  /** Null: every channel that the addresses allow. */
  readonly channels: readonly ChannelKind[] | null;
  readonly locale: Locale;
}

export interface NewEscalationStep {
  readonly waitMinutes: number;
  readonly contacts: readonly NewEscalationContact[];
}

export function configurePolicy(
  before: EscalationPolicy | undefined,
  input: {
    readonly partyId: string;
    /** Addresses already normalised. */
    readonly steps: readonly NewEscalationStep[];
    readonly repeatCount: number;
    readonly by: string;
    readonly now: Instant;
    readonly newId: () => string;
  },
): Outcome<Change<EscalationPolicy>> {
  const { steps, repeatCount, newId } = input;
  return acceptUnless(policyRefusals(input), () => {
    const known = [...(before === undefined ? [] : everyContact(before))];
    const named = steps.map((step) => ({
      waitMinutes: step.waitMinutes,
      contacts: step.contacts.map((contact) => {
        const id = known.find((other) => hasSameAddresses(other, contact))?.id ?? newId();
        const channels = contact.channels ?? channelsOf(contact);
        const made = { ...contact, id, name: contact.name.trim(), channels };
        known.push(made);
        return made;
      }),
    }));
    return {
      value: { steps: named, repeatCount, configuredAt: input.now, configuredBy: input.by },
      events: [
        {
          type: 'ESCALATION_CONFIGURED',
          subject: { kind: 'PARTY', id: input.partyId },
          data: {
            repeatCount,
            steps: named.map(({ waitMinutes, contacts }) => ({
              waitMinutes,
              contactIds: contacts.map(({ id }) => id),
            })),
          },
        },
      ],
    };
  });
}

function policyRefusals(input: {
  readonly steps: readonly NewEscalationStep[];
  readonly repeatCount: number;
}): readonly Refusal[] {
  const { steps, repeatCount } = input;
  const stepsMax = escalationStepsMax;
  const refusals: Refusal[] = [];
  if (steps.length === 0) refusals.push({ code: 'ESCALATION_WITHOUT_STEPS', field: 'steps' });
  if (steps.length > stepsMax) {
    return [{ code: 'ESCALATION_STEPS_TOO_MANY', field: 'steps', params: { stepsMax } }];
  }
  if (!isWhole(repeatCount, 0, repeatCountMax)) {
    const params = { repeatCountMax };
    refusals.push({ code: 'REPEAT_COUNT_OUT_OF_RANGE', field: 'repeatCount', params });
  }
  return [...refusals, ...steps.flatMap((step, at) => stepRefusals(step, `steps.${String(at)}`))];
}

function stepRefusals(step: NewEscalationStep, field: string): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (!isWhole(step.waitMinutes, waitMinutesMin, waitMinutesMax)) {
    const params = { waitMinutesMin, waitMinutesMax };
    refusals.push({ code: 'WAIT_OUT_OF_RANGE', field: `${field}.waitMinutes`, params });
  }
  const contacts = `${field}.contacts`;
  if (step.contacts.length === 0) {
    refusals.push({ code: 'ESCALATION_STEP_WITHOUT_CONTACTS', field: contacts });
  }
  if (step.contacts.length > stepContactsMax) {
    const params = { contactsMax: stepContactsMax };
    return [...refusals, { code: 'STEP_CONTACTS_TOO_MANY', field: contacts, params }];
  }
  return [
    ...refusals,
    ...step.contacts.flatMap((contact, at) =>
      contactRefusals(contact, `${contacts}.${String(at)}`),
    ),
  ];
}

function contactRefusals(contact: NewEscalationContact, field: string): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const name = `${field}.name`;
  if (contact.name.trim() === '') refusals.push({ code: 'TEXT_MISSING', field: name });
  if (contact.name.length > contactNameCharsMax) {
    refusals.push({
      ...{ code: 'TEXT_TOO_LONG', field: name },
      params: { charsMax: contactNameCharsMax },
    });
  }
  if (/\p{Cc}/u.test(contact.name)) refusals.push({ code: 'TEXT_HAS_CONTROLS', field: name });
  const possible = channelsOf(contact);
  if (possible.length === 0) refusals.push({ code: 'CONTACT_WITHOUT_ADDRESS', field });
  const wanted = contact.channels ?? possible;
  if (possible.length > 0 && (wanted.length === 0 || wanted.some((it) => !possible.includes(it)))) {
    refusals.push({ code: 'CONTACT_CHANNEL_WITHOUT_ADDRESS', field: `${field}.channels` });
  }
  return refusals;
}

function isWhole(count: number, min: number, max: number): boolean {
  return Number.isInteger(count) && count >= min && count <= max;
}

/** SMS first: it wakes. */
function channelsOf(contact: Pick<EscalationContact, 'phone' | 'email'>): readonly ChannelKind[] {
  return [
    ...(contact.phone === null ? [] : (['SMS'] as const)),
    ...(contact.email === null ? [] : (['EMAIL'] as const)),
  ];
}

function hasSameAddresses(
  one: Pick<EscalationContact, 'phone' | 'email'>,
  other: Pick<EscalationContact, 'phone' | 'email'>,
): boolean {
  return one.phone === other.phone && one.email === other.email;
}

/** Each contact once, in the order of the steps. */
export function everyContact(plan: PagingPlan): readonly EscalationContact[] {
  const contacts = plan.steps.flatMap((step) => step.contacts);
  return [...new Map(contacts.map((contact) => [contact.id, contact])).values()];
}

/**
 * Over which channels a contact can be woken now: never over one in an attacker's hands. When none of
 * its own is left, any other that it has an address for. Empty: not at all.
 */
export function waysTo(
  contact: EscalationContact,
  compromised: readonly ChannelKind[],
): readonly ChannelKind[] {
  const own = usableChannels(contact.channels, compromised);
  return own.length > 0 ? own : usableChannels(channelsOf(contact), compromised);
}
