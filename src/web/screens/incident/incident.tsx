import { Alert, Anchor, Badge, Group, Loader, Stack, Tabs, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { Moment } from '../../clock/moment.tsx';
import { Answered } from '../../forms/asked.tsx';
import { IncidentCaseDocument, IncidentChangesDocument } from '../../generated/operations.ts';
import { useAsk, useChanges } from '../../graphql/use-ask.ts';
import { faultOf } from '../../graphql/use-command.ts';
import { useLanguage } from '../../language.ts';
import { useMay } from '../../session.tsx';
import { PageTitle } from '../page-title.tsx';
import { IncidentProvider, type IncidentCase } from './incident-context.tsx';
import { Lanes } from './lanes.tsx';
import { NextSteps } from './next-steps.tsx';

const tabs = {
  overview: lazy(() => import('./overview.tsx')),
  facts: lazy(() => import('./facts.tsx')),
  risk: lazy(() => import('./risk.tsx')),
  decide: lazy(() => import('./decide.tsx')),
  parties: lazy(() => import('./incident-parties.tsx')),
  tell: lazy(() => import('./tell.tsx')),
  filings: lazy(() => import('./filings.tsx')),
  evidence: lazy(() => import('./evidence.tsx')),
  timeline: lazy(() => import('./timeline.tsx')),
  after: lazy(() => import('./after.tsx')),
} as const;
type Tab = keyof typeof tabs;
const tabNames = Object.keys(tabs) as readonly Tab[];

export default function Incident() {
  const { id = '' } = useParams();
  const asked = useAsk(IncidentCaseDocument, { id });
  useChanges(IncidentChangesDocument, { incidentId: id });
  if (asked.error && faultOf(asked.error).code === 'NOT_FOUND') return <NotThere />;
  return (
    <Answered asked={asked}>
      {({ incident }) => (incident ? <Case incident={incident} /> : <NotThere />)}
    </Answered>
  );
}

function NotThere() {
  const { t } = useLanguage();
  return (
    <Stack>
      <PageTitle>{t('nav.incidents')}</PageTitle>
      <Text>{t('incident.none')}</Text>
      <Anchor component={Link} to="/incidents" underline="always" w="fit-content">
        {t('incident.toList')}
      </Anchor>
    </Stack>
  );
}

function Case({ incident }: { readonly incident: IncidentCase }) {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const given = useParams().tab;
  const tab = tabNames.find((name) => name === given) ?? 'overview';
  const Shown = tabs[tab];
  return (
    <IncidentProvider value={incident}>
      <Stack>
        <Header incident={incident} />
        <Lanes />
        {tab === 'overview' && <NextSteps />}
        <Tabs
          value={tab}
          onChange={(name) => void navigate(`/incidents/${incident.id}/${name ?? 'overview'}`)}
          keepMounted={false}
        >
          <Tabs.List>
            {tabNames.map((name) => (
              <Tabs.Tab key={name} value={name}>
                {t(`tab.${name}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value={tab} pt="md">
            <Suspense fallback={<Loader aria-label={t('loading')} />}>
              <Shown />
            </Suspense>
          </Tabs.Panel>
        </Tabs>
      </Stack>
    </IncidentProvider>
  );
}

function Header({ incident }: { readonly incident: IncidentCase }) {
  const { t, word } = useLanguage();
  const may = useMay();
  const compromised = incident.compromisedChannels.map((kind) => word('ChannelKind', kind));
  return (
    <Stack gap="xs">
      {incident.kind === 'DRILL' && (
        <Alert variant="outline" color="orange" title={t('drill.badge')}>
          {t('drill.banner')}
        </Alert>
      )}
      {compromised.length > 0 && (
        <Alert variant="outline" color="red" title={t('compromised.title')}>
          {t('compromised.text', { channels: compromised.join(', ') })}
        </Alert>
      )}
      <Group justify="space-between" align="flex-start">
        <PageTitle>{`${incident.reference} ${incident.title}`}</PageTitle>
        {may('exportIncident') && (
          <Anchor href={`/exports/${incident.id}.zip`} download underline="always">
            {t('incident.export')}
          </Anchor>
        )}
      </Group>
      <Group gap="xs">
        <Badge variant="outline">{word('IncidentStatus', incident.status)}</Badge>
        <Badge variant="outline">
          {incident.breach === null
            ? t('incident.breachUnknown')
            : t(incident.breach ? 'incident.breach' : 'incident.noBreach')}
        </Badge>
        <Text size="sm">
          {t('incident.firstSignal')} <Moment at={incident.firstSignalAt} zone={incident.zone} />
        </Text>
      </Group>
    </Stack>
  );
}
