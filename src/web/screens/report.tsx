import { Anchor, Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { browserZone } from '../clock/zoned-time.ts';
import { Refusals } from '../forms/refusals.tsx';
import {
  RegisterEventDocument,
  StartDocument,
  type ReporterKind,
} from '../generated/operations.ts';
import { useAsk } from '../graphql/use-ask.ts';
import { newKey, useCommand } from '../graphql/use-command.ts';
import { useLanguage } from '../language.ts';
import { PageTitle } from './page-title.tsx';
import {
  emptyReport,
  forgetDraft,
  readDraft,
  storeDraft,
  type ReportDraft,
} from './report-draft.ts';
import { ReportReceipt } from './report-receipt.tsx';
import {
  ReportReview,
  ReportStep,
  reportSteps,
  stepOfRefusal,
  stepReached,
} from './report-steps.tsx';

interface Given {
  readonly reference: string;
  readonly receipt: string;
}

/** One question per page, also for the browser's own back button; the draft survives a reload and ends with the tab. */
export default function Report() {
  const { t } = useLanguage();
  const [draft, setDraft] = useState<ReportDraft>(readDraft);
  const navigate = useNavigate();
  const { search, state } = useLocation() as { search: string; state: { step?: unknown } | null };
  const step = stepReached(draft, state?.step);
  const setStep = (next: number) => {
    void navigate({ search }, { state: { step: next } });
  };
  const [given, setGiven] = useState<Given | null>(null);
  const retry = useRef({ of: emptyReport, secret: '' });
  const signedIn = useAsk(StartDocument, {}).data?.me !== undefined;
  const command = useCommand(RegisterEventDocument);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    storeDraft(draft);
  }, [draft]);
  const refused = command.errors.length > 0;
  useEffect(() => {
    if (!refused) heading.current?.focus();
  }, [step, given, refused]);
  const refusedAt = stepOfRefusal(command.errors[0]?.field ?? null);
  useEffect(() => {
    if (refusedAt !== null) void navigate({ search }, { state: { step: refusedAt } });
  }, [refusedAt, navigate, search]);

  if (given !== null) {
    const startAgain = () => {
      setGiven(null);
      setStep(0);
    };
    return <ReportReceipt {...given} onAgain={startAgain} />;
  }
  const question = reportSteps[step];
  const send = async () => {
    const zone = browserZone();
    const { title, description, reporterKind, reporter, email, phone, observedAt } = draft;
    if (retry.current.of !== draft) retry.current = { of: draft, secret: newKey() };
    const done = await command.run({
      input: {
        title,
        description,
        reporterKind: reporterKind as ReporterKind,
        reporter: reporter || null,
        email: email || null,
        phone: phone || null,
        anonymous: draft.anonymous,
        retrySecret: retry.current.secret,
        observedAt: observedAt || null,
        zone,
        partyId: new URLSearchParams(window.location.search).get('party'),
      },
    });
    if (!done) return;
    setDraft(emptyReport);
    forgetDraft();
    setGiven({ reference: done.reference ?? '', receipt: done.receipt ?? '' });
  };
  const answered = !question || !question.required || draft[question.field].trim() !== '';
  return (
    <Stack>
      <PageTitle>{t('report.title')}</PageTitle>
      <Text size="sm">{t('report.intro')}</Text>
      {step === 0 && (
        <Text size="sm">
          {t('report.haveReceipt')}{' '}
          <Anchor component={Link} to="/report/dialogue" underline="always">
            {t('dialogue.title')}
          </Anchor>
        </Text>
      )}
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
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          command.setErrors([]);
          if (question) setStep(step + 1);
          else void send();
        }}
      >
        <Stack>
          {question ? (
            <ReportStep
              step={question}
              draft={draft}
              signedIn={signedIn}
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
