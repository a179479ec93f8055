import { Anchor, Badge, Card, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Moment } from '../clock/moment.tsx';
import { Answered } from '../forms/asked.tsx';
import { Choice } from '../forms/choice.tsx';
import { CommandForm } from '../forms/command-form.tsx';
import {
  IncidentsDocument,
  StartDrillDocument,
  type IncidentStatus,
} from '../generated/operations.ts';
import { useAsk } from '../graphql/use-ask.ts';
import { useLanguage } from '../language.ts';
import { useMay } from '../session.tsx';
import { MoreButton } from './more-button.tsx';
import { PageTitle } from './page-title.tsx';

const statuses = ['OPEN', 'CLOSED'] as const;

export default function Incidents() {
  const { t, word } = useLanguage();
  const may = useMay();
  const [query, setQuery] = useSearchParams();
  const status: IncidentStatus | null = statuses.find((one) => one === query.get('status')) ?? null;
  const asked = useAsk(IncidentsDocument, { status, after: query.get('after') });
  return (
    <Stack>
      <PageTitle>{t('nav.incidents')}</PageTitle>
      <Choice
        of="IncidentStatus"
        values={statuses}
        none={t('all')}
        label={t('filter.state')}
        maw="16rem"
        value={status ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          setQuery(chosen === '' ? {} : { status: chosen });
        }}
      />
      <Answered asked={asked}>
        {({ incidents }) => (
          <Stack>
            {incidents.nodes.length === 0 && <Text>{t('incidents.empty')}</Text>}
            {incidents.nodes.map((incident) => (
              <Card withBorder key={incident.id}>
                <Group gap="xs">
                  <Anchor
                    component={Link}
                    to={`/incidents/${incident.id}`}
                    fw={600}
                    underline="always"
                  >
                    {incident.reference} {incident.title}
                  </Anchor>
                  <Badge variant="outline">{word('IncidentStatus', incident.status)}</Badge>
                  {incident.kind === 'DRILL' && <Badge variant="outline">{t('drill.badge')}</Badge>}
                </Group>
                <Text size="sm">
                  {t('incident.firstSignal')}{' '}
                  <Moment at={incident.firstSignalAt} zone={incident.zone} />
                </Text>
              </Card>
            ))}
            <MoreButton
              pageInfo={incidents.pageInfo}
              onMore={(after) => setQuery({ ...(status ? { status } : {}), after })}
            />
          </Stack>
        )}
      </Answered>
      {may('startDrill') && <Drill />}
    </Stack>
  );
}

function Drill() {
  const { t } = useLanguage();
  const navigate = useNavigate();
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h4">
        {t('drill.title')}
      </Title>
      <Text size="sm">{t('drill.text')}</Text>
      <CommandForm
        document={StartDrillDocument}
        initial={{ title: '' }}
        quiet
        variables={({ title }) => ({ title })}
        submit={t('drill.start')}
        onDone={({ incident }) => {
          if (incident) void navigate(`/incidents/${incident.id}`);
        }}
      >
        {(form) => <TextInput label={t('field.title')} required {...form.text('title')} />}
      </CommandForm>
    </Stack>
  );
}
