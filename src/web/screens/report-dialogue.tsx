import { Button, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { CommandForm } from '../forms/command-form.tsx';
import { Refusals } from '../forms/refusals.tsx';
import {
  OpenReportDocument,
  WriteAsReporterDocument,
  type OwnReportFragment,
} from '../generated/operations.ts';
import { useCommand } from '../graphql/use-command.ts';
import { useLanguage } from '../language.ts';
import { OwnReport } from './own-report.tsx';
import { PageTitle } from './page-title.tsx';

interface Opened {
  readonly receipt: string;
  readonly report: OwnReportFragment;
}

/** The number lives in this page alone: not in its address, not in any storage. */
export default function ReportDialogue() {
  const { t } = useLanguage();
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <Stack>
      <PageTitle>{t('dialogue.title')}</PageTitle>
      {opened === null ? (
        <OpenForm onOpened={setOpened} />
      ) : (
        <Dialogue opened={opened} onChange={setOpened} />
      )}
    </Stack>
  );
}

function OpenForm({ onOpened }: { readonly onOpened: (opened: Opened) => void }) {
  const { t } = useLanguage();
  const typed = useRef('');
  return (
    <CommandForm
      document={OpenReportDocument}
      initial={{ receipt: '' }}
      resets={false}
      variables={({ receipt }) => {
        typed.current = receipt;
        return { receipt };
      }}
      submit={t('dialogue.open')}
      onDone={({ report }) => {
        if (report) onOpened({ receipt: typed.current, report });
      }}
    >
      {(form) => (
        <TextInput
          label={t('dialogue.receipt')}
          description={t('dialogue.intro')}
          required
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          maxLength={200}
          ff="monospace"
          {...form.text('receipt')}
        />
      )}
    </CommandForm>
  );
}

interface DialogueProps {
  readonly opened: Opened;
  readonly onChange: (opened: Opened | null) => void;
}

function Dialogue({ opened: { receipt, report }, onChange }: DialogueProps) {
  const { t } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const [sent, setSent] = useState(false);
  const look = useCommand(OpenReportDocument);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const lookAgain = async () => {
    const done = await look.run({ receipt });
    if (done?.report) onChange({ receipt, report: done.report });
  };
  return (
    <Stack>
      <Title order={2} size="h4" ref={heading} tabIndex={-1}>
        {t('dialogue.reportOf', { reference: report.reference })}
      </Title>
      <Refusals errors={look.errors} />
      <OwnReport report={report} />
      <Text role="status" size="sm">
        {sent ? t('dialogue.sent') : ''}
      </Text>
      {report.mayWrite ? (
        <CommandForm
          document={WriteAsReporterDocument}
          initial={{ text: '' }}
          variables={({ text }) => ({ receipt, text })}
          submit={t('dialogue.send')}
          onDone={(done) => {
            setSent(true);
            if (done.report) onChange({ receipt, report: done.report });
          }}
        >
          {(form) => (
            <Textarea
              label={t('dialogue.write')}
              description={t('dialogue.writeHint')}
              required
              autosize
              minRows={3}
              maxLength={4_000}
              {...form.text('text')}
            />
          )}
        </CommandForm>
      ) : (
        <Text>{t('dialogue.wait')}</Text>
      )}
      <Group>
        <Button variant="default" loading={look.busy} onClick={() => void lookAgain()}>
          {t('dialogue.again')}
        </Button>
        <Button variant="default" onClick={() => onChange(null)}>
          {t('dialogue.close')}
        </Button>
      </Group>
      <Text size="sm">{t('dialogue.closeHint')}</Text>
    </Stack>
  );
}
