import type {
  ConfigureEscalationInput,
  EscalationPolicyQuery,
  Locale,
} from '../../generated/operations.ts';

export type Policy = NonNullable<EscalationPolicyQuery['escalationPolicy']>;

export interface ContactDraft {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly locale: Locale;
}

export interface StepDraft {
  readonly waitMinutes: string;
  readonly contacts: readonly ContactDraft[];
}

export const stepsMax = 10;
export const contactsMax = 20;
export const waitMinutesMin = 1;
export const waitMinutesMax = 1440;

export const emptyContact = (locale: Locale): ContactDraft => ({
  name: '',
  phone: '',
  email: '',
  locale,
});

export const emptyStep = (locale: Locale): StepDraft => ({
  waitMinutes: '15',
  contacts: [emptyContact(locale)],
});

/** The whole policy: what the editor does not hold, saving would drop. */
export function draftOf(policy: Policy | null, locale: Locale): readonly StepDraft[] {
  const steps = policy?.steps ?? [];
  if (steps.length === 0) return [emptyStep(locale)];
  return steps.map((step) => ({
    waitMinutes: String(step.waitMinutes),
    contacts: step.contacts.map((contact) => ({
      name: contact.name,
      phone: contact.phone ?? '',
      email: contact.email ?? '',
      locale: contact.locale,
    })),
  }));
}

export function policyInput(steps: readonly StepDraft[]): ConfigureEscalationInput {
  return {
    steps: steps.map((step) => ({
      waitMinutes: Number(step.waitMinutes),
      contacts: step.contacts.map(({ name, phone, email, locale }) => ({
        name,
        phone: phone || null,
        email: email || null,
        locale,
      })),
    })),
  };
}

export function isWaitPossible(waitMinutes: string): boolean {
  const minutes = Number(waitMinutes);
  return /^\d+$/.test(waitMinutes.trim()) && minutes >= waitMinutesMin && minutes <= waitMinutesMax;
}

/** Where a refusal stands: `input.steps.0.contacts.1.phone`, with or without `input.`. */
export function isAt(field: string | null, path: string): boolean {
  return field === path || (field?.endsWith(`.${path}`) ?? false);
}

/** The number of the step, from 1, that a refusal is about. */
export function stepNumberOf(field: string | null): number | null {
  const index = /(?:^|\.)steps\.(\d+)/.exec(field ?? '')?.[1];
  return index === undefined ? null : Number(index) + 1;
}
