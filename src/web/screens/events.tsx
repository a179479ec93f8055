import { Anchor, Button, Card, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Moment } from '../clock/moment.tsx';
import { Answered } from '../forms/asked.tsx';
import { Choice } from '../forms/choice.tsx';
import { CommandForm } from '../forms/command-form.tsx';
import {
  DismissEventDocument,
  EventsDocument,
  PromoteEventDocument,
  type EventsQuery,
} from '../generated/operations.ts';
import { useAsk } from '../graphql/use-ask.ts';
import { useLanguage } from '../language.ts';
import { useMay, useSession } from '../session.tsx';
import { AddToIncident } from './add-to-incident.tsx';
import { DialogueAtEvent } from './dialogue.tsx';
import { MoreButton } from './more-button.tsx';
import { PageTitle } from './page-title.tsx';

type EventNode = EventsQuery['events']['nodes'][number];
const states = ['NEW', 'PROMOTED', 'DISMISSED'] as const;

export default function Events() {
  const { t } = useLanguage();
  const [query, setQuery] = useSearchParams();
  const state = states.find((one) => one === query.get('state')) ?? null;
  const after = query.get('after');
  // A link to one event shows that one, however long ago it came in.
  const eventId = query.get('event') ?? query.get('dialogue');
  const asked = useAsk(EventsDocument, { state, eventId, after }, { sensitive: true });
  return (
    <Stack>
      <PageTitle>{t('nav.events')}</PageTitle>
      <Choice
        of="EventState"
        values={states}
        none={t('all')}
        label={t('filter.state')}
        maw="16rem"
        value={state ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          setQuery(chosen === '' ? {} : { state: chosen });
        }}
      />
      {eventId !== null && (
        <Anchor component={Link} to="/events" underline="always" w="fit-content">
          {t('events.showAll')}
        </Anchor>
      )}
      <Answered asked={asked}>
        {({ events }) => (
          <Stack>
            {events.nodes.length === 0 && (
              <Text>
                {t('events.empty')}{' '}
                <Anchor component={Link} to="/report" underline="always">
                  {t('nav.report')}
                </Anchor>
              </Text>
            )}
            {events.nodes.map((event) => (
              <EventCard
                key={event.id}
                event={event}
                opened={query.get('event') === event.id}
                dialogueOpened={query.get('dialogue') === event.id}
              />
            ))}
            <MoreButton
              pageInfo={events.pageInfo}
              onMore={(cursor) => setQuery({ ...(state ? { state } : {}), after: cursor })}
            />
          </Stack>
        )}
      </Answered>
    </Stack>
  );
}

interface EventCardProps {
  readonly event: EventNode;
  readonly opened: boolean;
  readonly dialogueOpened: boolean;
}

function EventCard({ event, opened, dialogueOpened }: EventCardProps) {
  const { t, word } = useLanguage();
  const may = useMay();
  const [doing, setDoing] = useState<'promote' | 'add' | 'dismiss' | null>(
    opened ? 'promote' : null,
  );
  const toggle = (what: 'promote' | 'add' | 'dismiss') => setDoing(doing === what ? null : what);
  return (
    <Card withBorder component="article" aria-label={event.reference}>
      <Stack gap="xs">
        <Text fw={600}>
          {event.reference} {event.title}
        </Text>
        <Text size="sm">
          {word('EventState', event.state)}. {t('events.reportedAt')}{' '}
          <Moment at={event.reportedAt} />. {word('ReporterKind', event.reporterKind)}
          {event.reporter === null ? '' : `: ${event.reporter}`}
        </Text>
        <Text size="sm">
          {t('events.observedAt')}{' '}
          {event.observedAt === null ? t('notYetKnown') : <Moment at={event.observedAt} />}
        </Text>
        <Text className="verbatim">{event.description}</Text>
        {event.dismissalReason !== null && (
          <Text>
            {t('events.dismissedBecause')} {event.dismissalReason}
          </Text>
        )}
        {event.incidentId !== null && (
          <Anchor component={Link} to={`/incidents/${event.incidentId}`} underline="always">
            {t('events.openIncident')}
          </Anchor>
        )}
        {may('dialogue') && <DialogueAtEvent eventId={event.id} opened={dialogueOpened} />}
        {event.state === 'NEW' && may('promoteEvent') && (
          <Group>
            <Button onClick={() => toggle('promote')} aria-expanded={doing === 'promote'}>
              {t('events.promote')}
            </Button>
            <Button variant="default" onClick={() => toggle('add')} aria-expanded={doing === 'add'}>
              {t('events.add')}
            </Button>
            <Button
              variant="default"
              onClick={() => toggle('dismiss')}
              aria-expanded={doing === 'dismiss'}
            >
              {t('events.dismiss')}
            </Button>
          </Group>
        )}
        {event.state === 'NEW' && doing === 'promote' && <Promote event={event} />}
        {event.state === 'NEW' && doing === 'add' && <AddToIncident eventId={event.id} />}
        {event.state === 'NEW' && doing === 'dismiss' && <Dismiss event={event} />}
      </Stack>
    </Card>
  );
}

const breachAnswers = { '': null, YES: true, NO: false } as const;

function Promote({ event }: { readonly event: EventNode }) {
  const { t } = useLanguage();
  const { me } = useSession();
  const navigate = useNavigate();
  return (
    <CommandForm
      document={PromoteEventDocument}
      initial={{ title: event.title, role: me.party?.role ?? 'CONTROLLER', breach: '' }}
      variables={({ title, role, breach }) => ({
        input: {
          eventId: event.id,
          title,
          role: role,
          breach: breachAnswers[breach as keyof typeof breachAnswers],
        },
      })}
      submit={t('events.promoteSubmit')}
      onDone={({ incident }) => {
        if (incident) void navigate(`/incidents/${incident.id}`);
      }}
    >
      {(form) => (
        <>
          <TextInput label={t('field.title')} {...form.text('title')} />
          <Choice
            of="PartyRole"
            values={['CONTROLLER', 'PROCESSOR', 'SUB_PROCESSOR']}
            label={t('events.ourRole')}
            {...form.text('role')}
          />
          <Choice
            of="Answer"
            values={['YES', 'NO']}
            none={t('notYetKnown')}
            label={t('events.breach')}
            description={t('events.breachHint')}
            {...form.text('breach')}
          />
        </>
      )}
    </CommandForm>
  );
}

function Dismiss({ event }: { readonly event: EventNode }) {
  const { t } = useLanguage();
  return (
    <CommandForm
      document={DismissEventDocument}
      initial={{ reason: '' }}
      variables={({ reason }) => ({ eventId: event.id, reason })}
      submit={t('events.dismissSubmit')}
    >
      {(form) => <TextInput label={t('field.reason')} required {...form.text('reason')} />}
    </CommandForm>
  );
}
