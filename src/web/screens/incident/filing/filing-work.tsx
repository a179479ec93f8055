import { Anchor, Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { Countdown } from '../../../clock/countdown.tsx';
import { Moment } from '../../../clock/moment.tsx';
import type { FilingWorkQuery, ObligationStateFragment } from '../../../generated/operations.ts';
import { useLanguage } from '../../../language.ts';
import { useMay } from '../../../session.tsx';
import type { About } from '../about.ts';
import { AnswerSheet } from './answer-sheet.tsx';
import { ChangedAnswers, MissingAnswers } from './answer-tables.tsx';
import { RecordFiling } from './record-filing.tsx';

type Work = NonNullable<FilingWorkQuery['incident']>['obligations'][number];

interface WorkProps {
  readonly about: About;
  readonly owed: readonly ObligationStateFragment[];
  readonly work: readonly Work[];
}

/** Each obligation to an authority: what it asks now, what is ready to be filed, and what was. */
export function FilingWork({ about, owed, work }: WorkProps) {
  return owed.map((obligation) => {
    const own = work.find(({ id }) => id === obligation.id);
    return own && <ObligationWork key={own.id} about={about} obligation={obligation} work={own} />;
  });
}

interface OneProps {
  readonly about: About;
  readonly obligation: ObligationStateFragment;
  readonly work: Work;
}

function ObligationWork({ about, obligation, work }: OneProps) {
  const { t, word } = useLanguage();
  const may = useMay();
  const { zone } = about;
  const name = `${word('Regime', obligation.regime)}, ${obligation.article}`;
  return (
    <Card withBorder component="section" aria-label={name}>
      <Stack>
        <Group gap="xs">
          <Title order={2} size="h4">
            {name}
          </Title>
          {work.filingState !== null && (
            <Badge variant="outline">{word('FilingState', work.filingState)}</Badge>
          )}
          {work.firstFilingNumber !== null && <Text>{work.firstFilingNumber}</Text>}
        </Group>
        {obligation.dueAt !== null && obligation.state === 'OPEN' && (
          <Countdown dueAt={obligation.dueAt} zone={zone} about={name} />
        )}
        {work.followUpDueAt !== null && (
          <Text>
            {t('filings.followUpDue')} <Moment at={work.followUpDueAt} zone={zone} />
          </Text>
        )}
        <Missing about={about} missing={work.missingForComplete} />
        {work.filingState !== 'NOT_FILED' && <Changes changes={work.changesSinceLastFiling} />}
        {may('answerSheet') && (
          <AnswerSheet incidentId={about.incidentId} obligationId={obligation.id} />
        )}
        {may('recordFiling') && (
          <details>
            <summary>{t('filing.record')}</summary>
            <Stack mt="xs">
              <RecordFiling
                about={about}
                obligation={obligation}
                missing={work.missingForComplete.length}
              />
            </Stack>
          </details>
        )}
      </Stack>
    </Card>
  );
}

function Missing({
  about,
  missing,
}: Pick<OneProps, 'about'> & { readonly missing: Work['missingForComplete'] }) {
  const { t } = useLanguage();
  if (missing.length === 0) return <Text>{t('filings.missingNone')}</Text>;
  return (
    <details>
      <summary>{t('filings.missing', { count: missing.length })}</summary>
      <MissingAnswers missing={missing} />
      <Anchor
        component={Link}
        underline="always"
        to={`/incidents/${String(about.incidentId)}/facts?part=authority`}
      >
        {t('filings.answerThem')}
      </Anchor>
    </details>
  );
}

function Changes({ changes }: { readonly changes: Work['changesSinceLastFiling'] }) {
  const { t } = useLanguage();
  if (changes.length === 0) return <Text size="sm">{t('filings.changesNone')}</Text>;
  return (
    <details open>
      <summary>{t('filings.changes', { count: changes.length })}</summary>
      <ChangedAnswers changes={changes} />
    </details>
  );
}
