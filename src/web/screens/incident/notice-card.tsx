import { Badge, Button, Card, Group, List, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Moment } from '../../clock/moment.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import { ReviseNoticeDocument, type NoticeTextFragment } from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';
import { useMay } from '../../session.tsx';
import { useIncident, useNames } from './incident-context.tsx';
import { NoticeApproval } from './notice-approval.tsx';
import { RenderedPreview } from './rendered-preview.tsx';

interface NoticeProps {
  readonly notice: NoticeTextFragment;
}

export function NoticeCard({ notice }: NoticeProps) {
  const { t, word } = useLanguage();
  const may = useMay();
  const names = useNames();
  const [shows, setShows] = useState<'edit' | 'preview' | null>(null);
  const toggle = (what: 'edit' | 'preview') => setShows(shows === what ? null : what);
  const blocked = notice.findings.some((finding) => finding.level === 'BLOCK');
  return (
    <Card withBorder component="article">
      <Stack gap="xs">
        <Group gap="xs">
          <Text fw={600}>{notice.content.subject || word('Audience', notice.audience)}</Text>
          <Badge variant="outline">{word('Audience', notice.audience)}</Badge>
          <Badge variant="outline">{word('Locale', notice.locale)}</Badge>
          <Badge variant="outline">{t('notice.version', { version: notice.version })}</Badge>
        </Group>
        <Text size="sm">
          {t('notice.author')} {names.person(notice.authorId)}
        </Text>
        <ApprovalLine notice={notice} />
        <Findings notice={notice} />
        <Group>
          {may('previewNotice') && (
            <Button
              variant="default"
              onClick={() => toggle('preview')}
              aria-expanded={shows === 'preview'}
            >
              {t('notice.preview')}
            </Button>
          )}
          {may('reviseNotice') && (
            <Button
              variant="default"
              onClick={() => toggle('edit')}
              aria-expanded={shows === 'edit'}
            >
              {t('notice.edit')}
            </Button>
          )}
        </Group>
        {shows === 'preview' && <RenderedPreview noticeId={notice.id} />}
        {shows === 'edit' && <Editor notice={notice} />}
        <NoticeApproval notice={notice} blocked={blocked} />
      </Stack>
    </Card>
  );
}

function ApprovalLine({ notice }: NoticeProps) {
  const { t, word } = useLanguage();
  const names = useNames();
  const { zone } = useIncident();
  const { approval, version } = notice;
  if (!approval) return <Text>{t('notice.notApproved')}</Text>;
  return (
    <Stack gap={4}>
      <Text>
        {t('notice.approved', { version: approval.version })} {names.person(approval.approverId)},{' '}
        <Moment at={approval.at} zone={zone} /> ({word('ApprovalKind', approval.kind)})
      </Text>
      {approval.version !== version && <Text fw={600}>{t('notice.newerVersion')}</Text>}
      <Text size="sm">
        {t('notice.digest')} <code>{approval.contentDigest}</code>
      </Text>
      {approval.reviewDueAt !== null && approval.reviewedAt === null && (
        <Text fw={600}>
          {t('notice.reviewDue')} <Moment at={approval.reviewDueAt} zone={zone} />
        </Text>
      )}
    </Stack>
  );
}

/** The same remark about several channels is said once. */
function gravestFirst(
  findings: NoticeTextFragment['findings'],
): readonly NoticeTextFragment['findings'][number][] {
  const once = new Map(findings.map((finding) => [finding.rule + finding.text, finding]));
  return [...once.values()].sort((a, b) => a.level.localeCompare(b.level));
}

function Findings({ notice }: NoticeProps) {
  const { t } = useLanguage();
  const findings = gravestFirst(notice.findings);
  if (findings.length === 0) return <Text size="sm">{t('notice.noFindings')}</Text>;
  return (
    <section>
      <Text fw={600}>{t('notice.findings')}</Text>
      <List size="sm">
        {findings.map((finding) => (
          <List.Item key={`${finding.rule}${finding.text}`}>
            <Text span fw={600}>
              {t(finding.level === 'BLOCK' ? 'notice.blocks' : 'notice.warns')}
            </Text>{' '}
            {finding.text}
          </List.Item>
        ))}
      </List>
    </section>
  );
}

const smsCharactersMax = 160;

function Editor({ notice }: NoticeProps) {
  const { t } = useLanguage();
  const { content } = notice;
  return (
    <CommandForm
      document={ReviseNoticeDocument}
      initial={{ subject: content.subject, text: content.text, sms: content.sms ?? '' }}
      resets={false}
      variables={({ subject, text, sms }) => ({
        noticeId: notice.id,
        basedOn: notice.version,
        content: { subject, text, sms: sms || null },
      })}
      submit={t('notice.save')}
    >
      {(form) => (
        <>
          <Text size="sm">{t('notice.placeholders')}</Text>
          <TextInput label={t('notice.subject')} {...form.text('subject')} />
          <Textarea label={t('notice.text')} autosize minRows={10} {...form.text('text')} />
          <Textarea
            label={t('notice.sms')}
            description={t('notice.smsCount', {
              count: form.values.sms.length,
              max: smsCharactersMax,
            })}
            autosize
            {...form.text('sms')}
          />
        </>
      )}
    </CommandForm>
  );
}
