import { Card, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { Answered } from '../../forms/asked.tsx';
import { Choice } from '../../forms/choice.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
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
              </Card>
            ))}
          </>
        )}
      </Answered>
      {may('registerAgreement') && <RegisterAgreement parties={parties} />}
    </Stack>
  );
}

function RegisterAgreement({ parties }: AgreementsProps) {
  const { t } = useLanguage();
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
          }}
          variables={({ term, termKind, startsAt, ...rest }) => ({
            input: {
              ...rest,
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
            </>
          )}
        </CommandForm>
      </Stack>
    </details>
  );
}
