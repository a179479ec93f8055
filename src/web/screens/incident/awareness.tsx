import { Badge, Button, Card, Group, Stack, Text, Textarea } from '@mantine/core';
import { Moment } from '../../clock/moment.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import { MomentInput } from '../../forms/moment-input.tsx';
import { Refusals } from '../../forms/refusals.tsx';
import {
  AnswerAwarenessCorrectionDocument,
  CorrectAwarenessDocument,
  DeferAwarenessDocument,
  RecordAwarenessDocument,
  type AwarenessFactFragment,
} from '../../generated/operations.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useLanguage } from '../../language.ts';
import { useMay, useSession } from '../../session.tsx';
import type { About, Names } from './about.ts';

interface ListProps {
  readonly about: About;
  readonly facts: readonly AwarenessFactFragment[];
  readonly names: Names;
}

/** Rule 1: awareness is never edited; every fact stays visible beside its correction. */
export function AwarenessList({ about, facts, names }: ListProps) {
  const { t, word } = useLanguage();
  const may = useMay();
  const { me } = useSession();
  if (facts.length === 0) return <Text>{t('awareness.none')}</Text>;
  return facts.map((fact) => (
    <Card withBorder key={fact.id}>
      <Stack gap="xs">
        <Group gap="xs">
          <Text fw={600}>{names.party(fact.partyId)}</Text>
          <Badge variant="outline">{word('AwarenessState', fact.state)}</Badge>
          <Badge variant="outline">{word('AnchorKind', fact.anchor)}</Badge>
        </Group>
        <Text>
          <Moment at={fact.at} zone={about.zone} /> ({t('awareness.entered')} {fact.entered},{' '}
          {fact.zone})
        </Text>
        <Text className="verbatim">{fact.reason}</Text>
        <Text size="sm">
          {names.person(fact.recordedBy)}, <Moment at={fact.recordedAt} zone={about.zone} />
          {fact.supersedes === null ? '' : `. ${t('awareness.corrects')}`}
          {fact.answeredBy === null
            ? ''
            : `. ${t('second.answeredBy')} ${names.person(fact.answeredBy)}`}
        </Text>
        {fact.state === 'PENDING_APPROVAL' && may('answerAwarenessCorrection') && (
          <AnswerCorrection about={about} fact={fact} />
        )}
        {fact.state === 'IN_FORCE' &&
          may('correctAwareness') &&
          fact.partyId === String(me.party?.id) && <Correct about={about} fact={fact} />}
      </Stack>
    </Card>
  ));
}

interface FactProps {
  readonly about: About;
  readonly fact: AwarenessFactFragment;
}

function AnswerCorrection({ about, fact }: FactProps) {
  const { t } = useLanguage();
  const command = useCommand(AnswerAwarenessCorrectionDocument);
  const { me } = useSession();
  const answer = (approve: boolean) =>
    void command.run({ incidentId: about.incidentId, awarenessId: fact.id, approve });
  if (fact.recordedBy === me.id) return <Text fw={600}>{t('second.waits')}</Text>;
  return (
    <>
      <Refusals errors={command.errors} />
      <Text size="sm">{t('awareness.laterText')}</Text>
      <Group>
        <Button loading={command.busy} onClick={() => answer(true)}>
          {t('awareness.approve')}
        </Button>
        <Button variant="default" loading={command.busy} onClick={() => answer(false)}>
          {t('awareness.reject')}
        </Button>
      </Group>
    </>
  );
}

function Correct({ about, fact }: FactProps) {
  const { t } = useLanguage();
  return (
    <details>
      <summary>{t('awareness.correct')}</summary>
      <Stack mt="xs">
        <Text size="sm">{t('awareness.correctText')}</Text>
        <CommandForm
          document={CorrectAwarenessDocument}
          initial={{ at: '', reason: '' }}
          quiet
          variables={({ at, reason }) => ({
            input: {
              incidentId: about.incidentId,
              awarenessId: fact.id,
              at,
              zone: about.zone,
              reason,
            },
          })}
          submit={t('awareness.correct')}
        >
          {(form) => (
            <>
              <MomentInput
                zone={about.zone}
                label={t('awareness.at')}
                required
                {...form.text('at')}
              />
              <Textarea
                label={t('awareness.whyWrong')}
                required
                autosize
                {...form.text('reason')}
              />
            </>
          )}
        </CommandForm>
      </Stack>
    </details>
  );
}

interface RecordProps {
  readonly about: About;
  readonly facts: readonly AwarenessFactFragment[];
}

export function RecordAwareness({ about, facts }: RecordProps) {
  const { t } = useLanguage();
  const may = useMay();
  const own = facts.some(
    (fact) => fact.partyId === String(about.partyId) && fact.anchor === 'AWARE',
  );
  if (own || !may('recordAwareness')) return null;
  return (
    <>
      <CommandForm
        document={RecordAwarenessDocument}
        initial={{ at: '', reason: '' }}
        variables={({ at, reason }) => ({ input: { ...about, at, reason } })}
        submit={t('awareness.record')}
      >
        {(form) => (
          <>
            <MomentInput
              zone={about.zone}
              label={t('awareness.at')}
              required
              {...form.text('at')}
            />
            <Textarea
              label={t('awareness.why')}
              description={t('awareness.whyHint')}
              required
              autosize
              {...form.text('reason')}
            />
          </>
        )}
      </CommandForm>
      {may('deferAwareness') && (
        <details>
          <summary>{t('awareness.defer')}</summary>
          <Stack mt="xs">
            <Text size="sm">{t('awareness.deferText')}</Text>
            <CommandForm
              document={DeferAwarenessDocument}
              initial={{ reason: '' }}
              quiet
              variables={({ reason }) => ({
                incidentId: about.incidentId,
                partyId: about.partyId,
                reason,
              })}
              submit={t('awareness.defer')}
            >
              {(form) => (
                <Textarea label={t('field.reason')} required autosize {...form.text('reason')} />
              )}
            </CommandForm>
          </Stack>
        </details>
      )}
    </>
  );
}
