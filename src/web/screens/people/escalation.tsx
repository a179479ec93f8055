import { Button, Fieldset, Group, List, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Answered } from '../../forms/asked.tsx';
import { Refusals } from '../../forms/refusals.tsx';
import {
  ConfigureEscalationDocument,
  EscalationPolicyDocument,
  type EscalationPolicyQuery,
} from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useLanguage } from '../../language.ts';
import { useMay } from '../../session.tsx';
import { PageTitle } from '../page-title.tsx';

type Policy = NonNullable<EscalationPolicyQuery['escalationPolicy']>;

export default function Escalation() {
  const { t } = useLanguage();
  const may = useMay();
  const asked = useAsk(EscalationPolicyDocument, {});
  return (
    <Stack>
      <PageTitle>{t('nav.escalation')}</PageTitle>
      <Text>{t('escalation.intro')}</Text>
      <Answered asked={asked}>
        {({ escalationPolicy }) => (
          <>
            {escalationPolicy === null || escalationPolicy.steps.length === 0 ? (
              <Text fw={600}>{t('escalation.none')}</Text>
            ) : (
              <Steps policy={escalationPolicy} />
            )}
            {may('configureEscalation') && <Editor policy={escalationPolicy} />}
          </>
        )}
      </Answered>
    </Stack>
  );
}

function Steps({ policy }: { readonly policy: Policy }) {
  const { t } = useLanguage();
  return (
    <List type="ordered">
      {policy.steps.map((step, index) => (
        <List.Item key={`${index}${step.waitMinutes}`}>
          {step.contacts
            .map((contact) =>
              [contact.name, contact.phone, contact.email].filter((one) => one !== null).join(', '),
            )
            .join('; ')}
          . {t('escalation.then', { minutes: step.waitMinutes })}
        </List.Item>
      ))}
    </List>
  );
}

interface StepDraft {
  readonly waitMinutes: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
}
const emptyStep: StepDraft = { waitMinutes: '15', name: '', phone: '', email: '' };
const stepsMax = 10;

function draftsOf(policy: Policy | null): readonly StepDraft[] {
  const drafts = policy?.steps.flatMap((step) =>
    step.contacts.slice(0, 1).map((contact) => ({
      waitMinutes: String(step.waitMinutes),
      name: contact.name,
      phone: contact.phone ?? '',
      email: contact.email ?? '',
    })),
  );
  return drafts && drafts.length > 0 ? drafts : [emptyStep];
}

/** One person a step; the order on the screen is the order in which they are woken. */
function Editor({ policy }: { readonly policy: Policy | null }) {
  const { t, locale } = useLanguage();
  const command = useCommand(ConfigureEscalationDocument);
  const [steps, setSteps] = useState<readonly StepDraft[]>(() => draftsOf(policy));
  const change = (at: number, to: Partial<StepDraft>) =>
    setSteps(steps.map((step, index) => (index === at ? { ...step, ...to } : step)));
  const save = () =>
    command.run({
      input: {
        steps: steps.map((step) => ({
          waitMinutes: Number(step.waitMinutes),
          contacts: [
            { name: step.name, phone: step.phone || null, email: step.email || null, locale },
          ],
        })),
      },
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack>
        <Refusals errors={command.errors} />
        {steps.map((step, index) => (
          <Fieldset key={index} legend={t('escalation.step', { number: index + 1 })}>
            <Stack gap="xs">
              <TextInput
                label={t('setUp.name')}
                required
                value={step.name}
                onChange={(event) => change(index, { name: event.currentTarget.value })}
              />
              <TextInput
                label={t('field.phone')}
                type="tel"
                value={step.phone}
                onChange={(event) => change(index, { phone: event.currentTarget.value })}
              />
              <TextInput
                label={t('field.email')}
                type="email"
                value={step.email}
                onChange={(event) => change(index, { email: event.currentTarget.value })}
              />
              <TextInput
                label={t('escalation.wait')}
                inputMode="numeric"
                value={step.waitMinutes}
                onChange={(event) => change(index, { waitMinutes: event.currentTarget.value })}
              />
            </Stack>
          </Fieldset>
        ))}
        <Group>
          <Button type="submit" loading={command.busy}>
            {t('escalation.save')}
          </Button>
          <Button
            variant="default"
            disabled={steps.length >= stepsMax}
            onClick={() => setSteps([...steps, emptyStep])}
          >
            {t('escalation.addStep')}
          </Button>
          {steps.length > 1 && (
            <Button variant="default" onClick={() => setSteps(steps.slice(0, -1))}>
              {t('escalation.removeStep')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
