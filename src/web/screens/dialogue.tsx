import { Card, Checkbox, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { momentText, Moment } from '../clock/moment.tsx';
import { browserZone } from '../clock/zoned-time.ts';
import { Answered } from '../forms/asked.tsx';
import { CommandForm } from '../forms/command-form.tsx';
import {
  AnswerReporterDocument,
  DialogueAtEventDocument,
  IncidentDialoguesDocument,
  type HandlersDialogueFragment,
} from '../generated/operations.ts';
import { useAsk } from '../graphql/use-ask.ts';
import { useLanguage } from '../language.ts';
import { useMay } from '../session.tsx';
import type { TextKey } from '../texts/nl.ts';

/** Asked only once it is unfolded: each reading is recorded (rule 9). */
function Unfolding({
  title,
  opened,
  children,
}: {
  readonly title: TextKey;
  readonly opened: boolean;
  readonly children: () => ReactNode;
}) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(opened);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(title)}</summary>
      {open && (
        <Stack gap="xs" mt="xs">
          <Text size="sm">{t('dialogue.recorded')}</Text>
          {children()}
        </Stack>
      )}
    </details>
  );
}

interface AtEvent {
  readonly eventId: string;
  readonly opened?: boolean;
}

export function DialogueAtEvent({ eventId, opened = false }: AtEvent) {
  return (
    <Unfolding title="dialogue.atEvent" opened={opened}>
      {() => <AskedAtEvent eventId={eventId} />}
    </Unfolding>
  );
}

function AskedAtEvent({ eventId }: { readonly eventId: string }) {
  const asked = useAsk(DialogueAtEventDocument, { eventId }, { sensitive: true });
  return <Answered asked={asked}>{({ dialogue }) => <Dialogue dialogue={dialogue} />}</Answered>;
}

export function DialoguesAtIncident({ incidentId }: { readonly incidentId: string }) {
  return (
    <Unfolding title="dialogue.atIncident" opened={false}>
      {() => <AskedAtIncident incidentId={incidentId} />}
    </Unfolding>
  );
}

function AskedAtIncident({ incidentId }: { readonly incidentId: string }) {
  const { t } = useLanguage();
  const asked = useAsk(IncidentDialoguesDocument, { incidentId }, { sensitive: true });
  return (
    <Answered asked={asked}>
      {({ incidentDialogues }) => (
        <>
          {incidentDialogues.length === 0 && <Text>{t('dialogue.noReports')}</Text>}
          {incidentDialogues.map((dialogue) => (
            <Card withBorder key={dialogue.eventId} component="article">
              <Title order={3} size="h5">
                {dialogue.reference} {dialogue.title}
              </Title>
              <Dialogue dialogue={dialogue} />
            </Card>
          ))}
        </>
      )}
    </Answered>
  );
}

function Dialogue({ dialogue }: { readonly dialogue: HandlersDialogueFragment }) {
  const { t, word, tag } = useLanguage();
  const may = useMay();
  const on = dialogue.contactUntil
    ? momentText(dialogue.contactUntil, browserZone(), tag)
    : t('notYetKnown');
  const contact = {
    NONE: t('dialogue.theirContactNone'),
    KEPT: t('dialogue.theirContactKept', { on }),
    ENDED: t('dialogue.theirContactEnded', { on }),
  }[dialogue.contact];
  return (
    <Stack gap="xs">
      <Text fw={600}>{word('ReportState', dialogue.state)}</Text>
      <Text size="sm">{contact}</Text>
      {dialogue.messages.length === 0 && <Text>{t('dialogue.none')}</Text>}
      {dialogue.messages.map((message) => (
        <Card withBorder padding="sm" key={message.id} component="article">
          <Text size="sm" fw={600}>
            {message.side === 'REPORTER'
              ? t('dialogue.reporter')
              : (message.writtenBy ?? t('dialogue.somebody'))}
            , <Moment at={message.at} />
          </Text>
          <Text className="verbatim">{message.text}</Text>
        </Card>
      ))}
      {may('answerReporter') && <Answer dialogue={dialogue} />}
    </Stack>
  );
}

function Answer({ dialogue }: { readonly dialogue: HandlersDialogueFragment }) {
  const { t } = useLanguage();
  return (
    <Stack gap="xs">
      <CommandForm
        document={AnswerReporterDocument}
        initial={{ text: '', handled: false }}
        variables={({ text, handled }) => ({ eventId: dialogue.eventId, text, handled })}
        submit={t('dialogue.answerSend')}
      >
        {(form) => (
          <>
            <Textarea
              label={t('dialogue.answer')}
              description={t('dialogue.answerHint')}
              required
              autosize
              minRows={3}
              maxLength={4_000}
              {...form.text('text')}
            />
            <Text size="sm">
              {t(dialogue.toldByMail ? 'dialogue.mailed' : 'dialogue.notMailed')}
            </Text>
            <Checkbox label={t('dialogue.handledToo')} {...form.check('handled')} />
          </>
        )}
      </CommandForm>
      {dialogue.state !== 'HANDLED' && (
        <CommandForm
          document={AnswerReporterDocument}
          initial={{}}
          quiet
          variables={() => ({ eventId: dialogue.eventId, text: null, handled: true })}
          submit={t('dialogue.handledOnly')}
        />
      )}
    </Stack>
  );
}
