import { Alert, Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { browserZone } from '../clock/zoned-time.ts';
import { Refusals } from '../forms/refusals.tsx';
import { RegisterEventDocument, type ReporterKind } from '../generated/operations.ts';
import { useCommand } from '../graphql/use-command.ts';
import { useLanguage } from '../language.ts';
import { PageTitle } from './page-title.tsx';
import { emptyReport, readDraft, storeDraft, type ReportDraft } from './report-draft.ts';
import { ReportReview, ReportStep, reportSteps } from './report-steps.tsx';

/** One question per page; the draft survives a reload and ends with the tab. */
export default function Report() {
  const { t } = useLanguage();
  const [draft, setDraft] = useState<ReportDraft>(readDraft);
  const [step, setStep] = useState(0);
  const [reference, setReference] = useState<string | null>(null);
  const command = useCommand(RegisterEventDocument);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    storeDraft(draft);
  }, [draft]);
  useEffect(() => {
    heading.current?.focus();
  }, [step, reference]);

  if (reference !== null) {
    const startAgain = () => {
      setReference(null);
      setStep(0);
    };
    return <Receipt reference={reference} onAgain={startAgain} />;
  }
  const question = reportSteps[step];
  const send = async () => {
    const zone = browserZone();
    const { title, description, reporterKind, reporter, observedAt } = draft;
    const done = await command.run({
      input: {
        title,
        description,
        reporterKind: reporterKind as ReporterKind,
        reporter: reporter || null,
        observedAt: observedAt || null,
        zone,
        partyId: new URLSearchParams(window.location.search).get('party'),
      },
    });
    if (!done) return;
    setDraft(emptyReport);
    setReference(done.reference ?? '');
  };
  const answered = !question || !question.required || draft[question.field].trim() !== '';
  return (
    <Stack>
      <PageTitle>{t('report.title')}</PageTitle>
      <Text size="sm">{t('report.intro')}</Text>
      <Progress
        value={(100 * (step + 1)) / (reportSteps.length + 1)}
        aria-label={t('report.progress')}
      />
      <Text size="sm">{t('report.step', { step: step + 1, steps: reportSteps.length + 1 })}</Text>
      <Title order={2} size="h4" ref={heading} tabIndex={-1}>
        {t(question ? question.question : 'report.review')}
      </Title>
      <Refusals errors={command.errors} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (question) setStep(step + 1);
          else void send();
        }}
      >
        <Stack>
          {question ? (
            <ReportStep
              step={question}
              draft={draft}
              onChange={(change) => setDraft({ ...draft, ...change })}
            />
          ) : (
            <ReportReview draft={draft} onChange={setStep} />
          )}
          <Group>
            <Button type="submit" disabled={!answered} loading={command.busy}>
              {t(question ? 'next' : 'report.send')}
            </Button>
            {step > 0 && (
              <Button variant="default" onClick={() => setStep(step - 1)}>
                {t('back')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Stack>
  );
}

function Receipt({
  reference,
  onAgain,
}: {
  readonly reference: string;
  readonly onAgain: () => void;
}) {
  const { t } = useLanguage();
  return (
    <Stack>
      <PageTitle>{t('report.received')}</PageTitle>
      <Alert role="status" variant="outline" title={t('report.reference')}>
        <Text fw={700} size="xl" data-testid="reference">
          {reference}
        </Text>
        <Text size="sm">{t('report.keep')}</Text>
      </Alert>
      <Button variant="default" onClick={onAgain} w="fit-content">
        {t('report.another')}
      </Button>
    </Stack>
  );
}
