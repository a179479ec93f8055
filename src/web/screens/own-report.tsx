import { Card, Stack, Text, Title } from '@mantine/core';
import { momentText, Moment } from '../clock/moment.tsx';
import { browserZone } from '../clock/zoned-time.ts';
import type { OwnReportFragment } from '../generated/operations.ts';
import { useLanguage } from '../language.ts';

/** A report as its reporter sees it: how far it is, and what was written. */
export function OwnReport({ report }: { readonly report: OwnReportFragment }) {
  const { t, word, tag } = useLanguage();
  const on = report.contactUntil
    ? momentText(report.contactUntil, browserZone(), tag)
    : t('notYetKnown');
  const contact = {
    NONE: t('dialogue.contactNone'),
    KEPT: t('dialogue.contactKept', { on }),
    ENDED: t('dialogue.contactEnded', { on }),
  }[report.contact];
  return (
    <Stack gap="xs">
      <Text fw={600}>{word('ReportState', report.state)}</Text>
      <Text size="sm">
        {t('dialogue.reportedAt')} <Moment at={report.reportedAt} />
      </Text>
      <Text size="sm">{contact}</Text>
      <Title order={3} size="h5">
        {t('dialogue.messages')} ({report.messages.length})
      </Title>
      {report.messages.length === 0 && <Text>{t('dialogue.none')}</Text>}
      {report.messages.map((message) => (
        <Card withBorder padding="sm" key={message.id} component="article">
          <Text size="sm" fw={600}>
            {t(message.side === 'REPORTER' ? 'dialogue.you' : 'dialogue.handlers')},{' '}
            <Moment at={message.at} />
          </Text>
          <Text className="verbatim">{message.text}</Text>
        </Card>
      ))}
    </Stack>
  );
}
