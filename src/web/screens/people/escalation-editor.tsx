import { Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Choice } from '../../forms/choice.tsx';
import { Refusals } from '../../forms/refusals.tsx';
import { ConfigureEscalationDocument } from '../../generated/operations.ts';
import { useCommand, type Refusal } from '../../graphql/use-command.ts';
import { useLanguage, type Language } from '../../language.ts';
import {
  contactsMax,
  draftOf,
  emptyContact,
  emptyStep,
  isAt,
  isWaitPossible,
  policyInput,
  stepNumberOf,
  stepsMax,
  waitMinutesMax,
  waitMinutesMin,
  type ContactDraft,
  type Policy,
  type StepDraft,
} from './escalation-draft.ts';

const without = <T,>(list: readonly T[], at: number) => list.filter((_, index) => index !== at);
const replaced = <T,>(list: readonly T[], at: number, by: T) =>
  list.map((one, index) => (index === at ? by : one));

/** The order on the screen is the order in which people are woken; those of one step at once. */
export function EscalationEditor({ policy }: { readonly policy: Policy | null }) {
  const { t, locale } = useLanguage();
  const command = useCommand(ConfigureEscalationDocument);
  const [steps, setSteps] = useState<readonly StepDraft[]>(() => draftOf(policy, locale));
  const [saved, setSaved] = useState(false);
  const change = (to: readonly StepDraft[]) => {
    setSaved(false);
    setSteps(to);
  };
  const save = async () => {
    const impossible = waitRefusals(steps, t);
    setSaved(false);
    if (impossible.length > 0) command.setErrors(impossible);
    else setSaved((await command.run({ input: policyInput(steps) })) !== null);
  };
  const refusals = useMemo(() => withStep(command.errors, t), [command.errors, t]);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack>
        <Refusals errors={refusals} />
        {steps.map((step, at) => (
          <StepFields
            key={at}
            step={step}
            at={at}
            errors={command.errors}
            onChange={(to) => change(replaced(steps, at, to))}
            onRemove={steps.length > 1 ? () => change(without(steps, at)) : null}
          />
        ))}
        <Group>
          <Button type="submit" loading={command.busy}>
            {t('escalation.save')}
          </Button>
          <Button
            variant="default"
            disabled={steps.length >= stepsMax}
            onClick={() => change([...steps, emptyStep(locale)])}
          >
            {t('escalation.addStep')}
          </Button>
        </Group>
        <Text role="status" size="sm">
          {saved ? t('escalation.saved') : ''}
        </Text>
      </Stack>
    </form>
  );
}

function waitRefusals(steps: readonly StepDraft[], t: Language['t']): readonly Refusal[] {
  return steps.flatMap(({ waitMinutes }, at) =>
    isWaitPossible(waitMinutes)
      ? []
      : [
          {
            code: 'WAIT_OUT_OF_RANGE',
            message: t('escalation.waitRange', { min: waitMinutesMin, max: waitMinutesMax }),
            field: `steps.${String(at)}.waitMinutes`,
          },
        ],
  );
}

/** Above the form a sentence also says which step it is about. */
function withStep(errors: readonly Refusal[], t: Language['t']): readonly Refusal[] {
  return errors.map((error) => {
    const number = stepNumberOf(error.field);
    if (number === null) return error;
    return { ...error, message: `${t('escalation.step', { number })}: ${error.message}` };
  });
}

interface StepProps {
  readonly step: StepDraft;
  readonly at: number;
  readonly errors: readonly Refusal[];
  readonly onChange: (step: StepDraft) => void;
  readonly onRemove: (() => void) | null;
}

function StepFields({ step, at, errors, onChange, onRemove }: StepProps) {
  const { t, locale } = useLanguage();
  const { contacts } = step;
  const path = `steps.${String(at)}`;
  return (
    <Fieldset legend={t('escalation.step', { number: at + 1 })}>
      <Stack gap="sm">
        {contacts.map((contact, index) => (
          <ContactFields
            key={index}
            contact={contact}
            number={index + 1}
            path={`${path}.contacts.${String(index)}`}
            errors={errors}
            onChange={(to) => onChange({ ...step, contacts: replaced(contacts, index, to) })}
            onRemove={
              contacts.length > 1
                ? () => onChange({ ...step, contacts: without(contacts, index) })
                : null
            }
          />
        ))}
        <TextInput
          label={t('escalation.wait')}
          inputMode="numeric"
          maw="16rem"
          value={step.waitMinutes}
          error={sentenceAt(errors, `${path}.waitMinutes`)}
          onChange={(event) => onChange({ ...step, waitMinutes: event.currentTarget.value })}
        />
        <Group>
          <Button
            variant="default"
            disabled={contacts.length >= contactsMax}
            onClick={() => onChange({ ...step, contacts: [...contacts, emptyContact(locale)] })}
          >
            {t('escalation.addContact')}
          </Button>
          {onRemove && (
            <Button variant="default" onClick={onRemove}>
              {t('escalation.removeStep', { number: at + 1 })}
            </Button>
          )}
        </Group>
      </Stack>
    </Fieldset>
  );
}

interface ContactProps {
  readonly contact: ContactDraft;
  readonly number: number;
  readonly path: string;
  readonly errors: readonly Refusal[];
  readonly onChange: (contact: ContactDraft) => void;
  readonly onRemove: (() => void) | null;
}

function ContactFields({ contact, number, path, errors, onChange, onRemove }: ContactProps) {
  const { t } = useLanguage();
  const field = (name: 'name' | 'phone' | 'email') => ({
    value: contact[name],
    error: sentenceAt(errors, `${path}.${name}`),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ ...contact, [name]: event.currentTarget.value }),
  });
  return (
    <Fieldset legend={t('escalation.contact', { number })}>
      <Stack gap="xs">
        <TextInput label={t('setUp.name')} required {...field('name')} />
        <TextInput label={t('field.phone')} type="tel" {...field('phone')} />
        <TextInput label={t('field.email')} type="email" {...field('email')} />
        <Choice
          of="Locale"
          values={['nl', 'en']}
          label={t('language')}
          value={contact.locale}
          onChange={(event) =>
            onChange({ ...contact, locale: event.currentTarget.value === 'en' ? 'en' : 'nl' })
          }
        />
        {onRemove && (
          <Button variant="default" w="fit-content" onClick={onRemove}>
            {t('escalation.removeContact', { number })}
          </Button>
        )}
      </Stack>
    </Fieldset>
  );
}

function sentenceAt(errors: readonly Refusal[], path: string): string | undefined {
  const own = errors.filter(({ field }) => isAt(field, path));
  return own.length > 0 ? own.map(({ message }) => message).join(' ') : undefined;
}
