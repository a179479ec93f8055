import { Anchor, Badge, Card, Group, List, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { Link, Navigate } from 'react-router';
import { Countdown } from '../clock/countdown.tsx';
import { Moment } from '../clock/moment.tsx';
import { useSetServerNow } from '../clock/server-clock.tsx';
import { Answered } from '../forms/asked.tsx';
import {
  BoardChangedDocument,
  BoardDocument,
  type BoardQuery,
  type BoardRowFragment,
} from '../generated/operations.ts';
import { useAsk, useChanges } from '../graphql/use-ask.ts';
import { useLanguage } from '../language.ts';
import { isGuest, useMay, useSession } from '../session.tsx';
import type { TextKey } from '../texts/nl.ts';
import { PageTitle } from './page-title.tsx';

export default function Board() {
  const { t } = useLanguage();
  const may = useMay();
  const { me } = useSession();
  if (isGuest(me)) return <Navigate to="/portal" replace />;
  return (
    <Stack>
      <PageTitle>{t('nav.board')}</PageTitle>
      {may('board') ? <Lines /> : <FirstSteps />}
    </Stack>
  );
}

/** Who runs the installation sees no cases, and is shown what to arrange first. */
function FirstSteps() {
  const { t } = useLanguage();
  const steps = [
    { to: '/users', text: t('first.users') },
    { to: '/parties', text: t('first.parties') },
    { to: '/escalation', text: t('first.escalation') },
    { to: '/channels', text: t('first.channels') },
  ];
  return (
    <>
      <Text>{t('board.notForRole')}</Text>
      <List>
        {steps.map(({ to, text }) => (
          <List.Item key={to}>
            <Anchor component={Link} to={to} underline="always">
              {text}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </>
  );
}

function Lines() {
  const { t } = useLanguage();
  const asked = useAsk(BoardDocument, {});
  const setNow = useSetServerNow();
  const now = asked.data?.board.now;
  useEffect(() => {
    if (now !== undefined) setNow(now);
  }, [now, setNow]);
  useChanges(BoardChangedDocument, {});
  return (
    <Answered asked={asked}>
      {({ board }) => (
        <Stack>
          {board.more && <Text fw={600}>{t('board.more')}</Text>}
          <NewEvents events={board.newEvents} />
          <ReporterWrote waiting={board.reporterWrote} />
          <Section title="board.toDecide" empty="board.toDecideEmpty" lines={board.toDecide} />
          <Section title="board.dated" empty="board.datedEmpty" lines={board.dated} />
          <Section title="board.undated" empty="board.undatedEmpty" lines={board.undated} />
          <Section title="board.waiting" empty="board.waitingEmpty" lines={board.waiting} />
        </Stack>
      )}
    </Answered>
  );
}

interface SectionProps {
  readonly title: TextKey;
  readonly empty: TextKey;
  readonly lines: readonly BoardRowFragment[];
}

function Section({ title, empty, lines }: SectionProps) {
  const { t } = useLanguage();
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h4">
        {t(title)} ({lines.length})
      </Title>
      {lines.length === 0 && <Text size="sm">{t(empty)}</Text>}
      {lines.map((line) => (
        <Line key={`${line.incidentId}${line.obligationId ?? ''}${line.todo}`} line={line} />
      ))}
    </Stack>
  );
}

function Line({ line }: { readonly line: BoardRowFragment }) {
  const { t, word } = useLanguage();
  return (
    <Card withBorder padding="sm">
      <Stack gap={4}>
        <Group gap="xs">
          <Anchor component={Link} to={`/incidents/${line.incidentId}`} fw={600} underline="always">
            {line.reference} {line.title}
          </Anchor>
          {line.drill && <Badge variant="outline">{t('drill.badge')}</Badge>}
          {line.overdue && (
            <Badge variant="outline" color="red">
              {t('clock.overdue')}
            </Badge>
          )}
          {line.provisional && <Badge variant="outline">{t('clock.provisional')}</Badge>}
          {line.ownerId === null && <Badge variant="outline">{t('board.noOwner')}</Badge>}
        </Group>
        <Text>
          {line.todo}
          {line.addressee === null ? '' : `: ${word('AddresseeKind', line.addressee)}`}
        </Text>
        {line.article !== null && <Text size="sm">{line.article}</Text>}
        {line.dueAt !== null && <Countdown dueAt={line.dueAt} about={line.reference} />}
      </Stack>
    </Card>
  );
}

function ReporterWrote({ waiting }: { readonly waiting: BoardQuery['board']['reporterWrote'] }) {
  const { t } = useLanguage();
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h4">
        {t('board.reporterWrote')} ({waiting.length})
      </Title>
      {waiting.length === 0 && <Text size="sm">{t('board.reporterWroteEmpty')}</Text>}
      {waiting.map(({ eventId, incidentId, reference, title, at }) => (
        <Card withBorder padding="sm" key={eventId}>
          <Anchor
            component={Link}
            to={incidentId === null ? `/events?dialogue=${eventId}` : `/incidents/${incidentId}`}
            fw={600}
            underline="always"
          >
            {reference} {title}
          </Anchor>
          <Text size="sm">
            <Moment at={at} />
          </Text>
        </Card>
      ))}
    </Stack>
  );
}

function NewEvents({ events }: { readonly events: BoardQuery['board']['newEvents'] }) {
  const { t } = useLanguage();
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h4">
        {t('board.newEvents')} ({events.length})
      </Title>
      {events.length === 0 && (
        <Text size="sm">
          {t('board.newEventsEmpty')}{' '}
          <Anchor component={Link} to="/report" underline="always">
            {t('nav.report')}
          </Anchor>
        </Text>
      )}
      {events.map((event) => (
        <Card withBorder padding="sm" key={event.id}>
          <Anchor component={Link} to={`/events?event=${event.id}`} fw={600} underline="always">
            {event.reference} {event.title}
          </Anchor>
          <Text size="sm">
            {t('events.reportedAt')} <Moment at={event.reportedAt} />
          </Text>
        </Card>
      ))}
    </Stack>
  );
}
