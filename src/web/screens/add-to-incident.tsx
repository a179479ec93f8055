import { NativeSelect, Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import { Answered } from '../forms/asked.tsx';
import { CommandForm } from '../forms/command-form.tsx';
import { AddEventToIncidentDocument, IncidentsDocument } from '../generated/operations.ts';
import { useAsk } from '../graphql/use-ask.ts';
import { useLanguage } from '../language.ts';

/** A second report of the same thing; drills are left out, for a real report would be lost there. */
export function AddToIncident({ eventId }: { readonly eventId: string }) {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const asked = useAsk(IncidentsDocument, { status: 'OPEN', after: null });
  return (
    <Answered asked={asked}>
      {({ incidents }) => {
        const open = incidents.nodes.filter((incident) => incident.kind === 'CASE');
        if (open.length === 0) return <Text>{t('events.noOpenIncidents')}</Text>;
        return (
          <CommandForm
            document={AddEventToIncidentDocument}
            initial={{ incidentId: open[0]?.id ?? '' }}
            variables={({ incidentId }) => ({ eventId, incidentId })}
            submit={t('events.addSubmit')}
            onDone={({ incident }) => {
              if (incident) void navigate(`/incidents/${incident.id}`);
            }}
          >
            {(form) => (
              <NativeSelect
                label={t('events.addTo')}
                description={t('events.addHint')}
                data={open.map(({ id, reference, title }) => ({
                  value: id,
                  label: `${reference} ${title}`,
                }))}
                {...form.text('incidentId')}
              />
            )}
          </CommandForm>
        );
      }}
    </Answered>
  );
}
