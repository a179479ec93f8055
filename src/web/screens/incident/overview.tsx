import { Stack, Text, TextInput, Title } from '@mantine/core';
import { Choice } from '../../forms/choice.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import {
  MarkChannelCompromisedDocument,
  TakeObligationDocument,
  type ChannelKind,
} from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';
import { useMay, useSession } from '../../session.tsx';
import { DialoguesAtIncident } from '../dialogue.tsx';
import { Access } from './access.tsx';
import { EscalationsHere } from './escalations-here.tsx';
import { useIncident, useNames } from './incident-context.tsx';
import { ObligationCard } from './obligation-card.tsx';

export default function Overview() {
  const { t, word } = useLanguage();
  const incident = useIncident();
  const names = useNames();
  const may = useMay();
  const { me } = useSession();
  return (
    <Stack>
      {incident.event && (
        <section>
          <Text fw={600}>
            {t('overview.event')} {incident.event.reference}
          </Text>
          <Text className="verbatim">{incident.event.description}</Text>
          {may('incidentDialogues') && <DialoguesAtIncident incidentId={incident.id} />}
        </section>
      )}
      <Title order={2} size="h4">
        {t('overview.obligations')} ({incident.obligations.length})
      </Title>
      {incident.obligations.length === 0 && <Text>{t('overview.noObligations')}</Text>}
      {incident.obligations.map((obligation) => (
        <ObligationCard
          key={obligation.id}
          obligation={obligation}
          zone={incident.zone}
          obliged={names.party(obligation.obligedPartyId)}
          addressee={
            obligation.addresseePartyId === null
              ? word('AddresseeKind', obligation.addresseeKind)
              : names.party(obligation.addresseePartyId)
          }
          owner={obligation.ownerId === null ? null : names.person(obligation.ownerId)}
        >
          {obligation.state === 'OPEN' &&
            may('takeObligation') &&
            obligation.obligedPartyId === String(me.party?.id) &&
            obligation.ownerId !== me.id && (
              <CommandForm
                document={TakeObligationDocument}
                initial={{}}
                quiet
                variables={() => ({ incidentId: incident.id, obligationId: obligation.id })}
                submit={t('obligation.take')}
              />
            )}
        </ObligationCard>
      ))}
      <EscalationsHere />
      {may('markChannelCompromised') && <Compromised />}
      <Access />
    </Stack>
  );
}

function Compromised() {
  const { t } = useLanguage();
  const { id } = useIncident();
  return (
    <details>
      <summary>{t('compromised.mark')}</summary>
      <Stack gap="xs" mt="xs">
        <Text size="sm">{t('compromised.hint')}</Text>
        <CommandForm
          document={MarkChannelCompromisedDocument}
          initial={{ channel: 'EMAIL', reason: '' }}
          quiet
          variables={({ channel, reason }) => ({
            incidentId: id,
            channel: channel as ChannelKind,
            reason,
          })}
          submit={t('compromised.mark')}
        >
          {(form) => (
            <>
              <Choice
                of="ChannelKind"
                values={['EMAIL', 'SMS']}
                label={t('field.channel')}
                {...form.text('channel')}
              />
              <TextInput label={t('field.reason')} required {...form.text('reason')} />
            </>
          )}
        </CommandForm>
      </Stack>
    </details>
  );
}
