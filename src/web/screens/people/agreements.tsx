import { Card, Checkbox, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { Answered } from '../../forms/asked.tsx';
import { Choice } from '../../forms/choice.tsx';
import { CommandForm, type Form } from '../../forms/command-form.tsx';
import {
  AgreementsDocument,
  RegisterAgreementDocument,
  type PartiesQuery,
  type TermKind,
  type TermStart,
} from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useLanguage } from '../../language.ts';
import { useMay } from '../../session.tsx';
import { AgreementHours, hoursOf, usualHours, WorkedOn } from './agreement-hours.tsx';
import { dataCategoryValues } from '../incident/fact-fields.ts';

interface AgreementsProps {
  readonly parties: PartiesQuery['parties']['nodes'];
}

export function Agreements({ parties }: AgreementsProps) {
  const { t, word } = useLanguage();
  const may = useMay();
  const asked = useAsk(AgreementsDocument, {}, { pause: !may('agreements') });
  const name = (id: string | number) =>
    parties.find((party) => party.id === id)?.name ?? t('unknownParty');
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h4">
        {t('agreement.title')}
      </Title>
      <Answered asked={asked}>
        {({ agreements }) => (
          <>
            {agreements.nodes.length === 0 && <Text>{t('agreement.none')}</Text>}
            {agreements.nodes.map((agreement) => (
              <Card withBorder key={agreement.id}>
                <Text>
                  {name(agreement.processorPartyId)} → {name(agreement.controllerPartyId)}:{' '}
                  {agreement.term === null
                    ? t('agreement.noDelay')
                    : `${agreement.term} ${word('TermKind', agreement.termKind)}`}
                  , {word('TermStart', agreement.startsAt)} ({agreement.zone})
                </Text>
                <Text size="sm">
                  <WorkedOn agreement={agreement} />
                </Text>
                <Text size="sm">
                  {t('agreement.contacts')}:{' '}
                  {agreement.contactIds.length === 0
                    ? t('agreement.everyVerified')
                    : agreement.contactIds
                        .map((id) => contactName(parties, id) ?? t('somebody'))
                        .join(', ')}
                </Text>
              </Card>
            ))}
          </>
        )}
      </Answered>
      {may('registerAgreement') && <RegisterAgreement parties={parties} />}
    </Stack>
  );
}

function contactName(parties: AgreementsProps['parties'], id: string): string | undefined {
  return parties.flatMap(({ contacts }) => contacts).find((contact) => contact.id === id)?.name;
}

function RegisterAgreement({ parties }: AgreementsProps) {
  const { t, word } = useLanguage();
  const data = [
    { value: '', label: t('choose') },
    ...parties.map((party) => ({ value: party.id, label: party.name })),
  ];
  return (
    <details>
      <summary>{t('agreement.register')}</summary>
      <Stack mt="xs">
        <CommandForm
          document={RegisterAgreementDocument}
          initial={{
            controllerPartyId: '',
            processorPartyId: '',
            term: '',
            termKind: 'CLOCK_HOURS',
            startsAt: 'REASONABLE_CERTAINTY',
            zone: 'Europe/Amsterdam',
            ...usualHours,
            contactIds: [] as readonly string[],
            dataCategories: [] as readonly string[],
          }}
          variables={({ term, termKind, startsAt, contactIds, dataCategories, ...rest }) => ({
            input: {
              controllerPartyId: rest.controllerPartyId,
              processorPartyId: rest.processorPartyId,
              zone: rest.zone,
              ...hoursOf(rest, termKind),
              contactIds: [...contactIds],
              dataCategories: [...dataCategories],
              term: term === '' ? null : Number(term),
              termKind: termKind as TermKind,
              startsAt: startsAt as TermStart,
            },
          })}
          submit={t('agreement.register')}
        >
          {(form) => (
            <>
              <NativeSelect
                label={t('agreement.controller')}
                data={data}
                {...form.text('controllerPartyId')}
                onChange={(event) =>
                  form.set({ controllerPartyId: event.currentTarget.value, contactIds: [] })
                }
              />
              <ContactChoice
                contacts={
                  parties.find(({ id }) => id === form.values.controllerPartyId)?.contacts ?? []
                }
                chosen={form.list('contactIds')}
              />
              <NativeSelect
                label={t('agreement.processor')}
                data={data}
                {...form.text('processorPartyId')}
              />
              <TextInput
                label={t('agreement.term')}
                description={t('agreement.termHint')}
                inputMode="numeric"
                {...form.text('term')}
              />
              <Choice
                of="TermKind"
                values={['CLOCK_HOURS', 'WORKING_HOURS', 'WORKING_DAYS']}
                label={t('agreement.kind')}
                {...form.text('termKind')}
              />
              <Choice
                of="TermStart"
                values={['DISCOVERY', 'REASONABLE_CERTAINTY', 'CLASSIFICATION']}
                label={t('agreement.from')}
                {...form.text('startsAt')}
              />
              <TextInput label={t('agreement.zone')} {...form.text('zone')} />
              {form.values.termKind !== 'CLOCK_HOURS' && <AgreementHours form={form} />}
              <Checkbox.Group
                label={t('agreement.categories')}
                description={t('agreement.categoriesHint')}
                {...form.list('dataCategories')}
              >
                <div className="lanes">
                  {dataCategoryValues.map((value) => (
                    <Checkbox key={value} value={value} label={word('dataCategories', value)} />
                  ))}
                </div>
              </Checkbox.Group>
            </>
          )}
        </CommandForm>
      </Stack>
    </details>
  );
}

interface ContactChoiceProps {
  readonly contacts: PartiesQuery['parties']['nodes'][number]['contacts'];
  readonly chosen: ReturnType<Form<{ readonly contactIds: readonly string[] }>['list']>;
}

/** Contacts of the party that must be told; none chosen means every verified one. */
function ContactChoice({ contacts, chosen }: ContactChoiceProps) {
  const { t } = useLanguage();
  if (contacts.length === 0) return null;
  return (
    <Checkbox.Group
      label={t('agreement.contacts')}
      description={t('agreement.contactsHint')}
      {...chosen}
    >
      <Stack gap="xs" mt="xs">
        {contacts.map((contact) => (
          <Checkbox
            key={contact.id}
            value={contact.id}
            label={[contact.name, contact.function, contact.email ?? contact.phone]
              .filter((one) => one !== null && one !== '')
              .join(', ')}
            description={contact.verifiedAt === null ? t('agreement.unverified') : undefined}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
