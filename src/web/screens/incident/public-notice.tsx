import { NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { browserZone } from '../../clock/zoned-time.ts';
import { CommandForm } from '../../forms/command-form.tsx';
import { MomentInput, readMoment } from '../../forms/moment-input.tsx';
import {
  PublishPublicNoticeDocument,
  type CampaignStateFragment,
  type NoticeTextFragment,
} from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';
import { useMay } from '../../session.tsx';

interface PublicNoticeProps {
  readonly campaign: CampaignStateFragment;
  readonly publicNotices: readonly NoticeTextFragment[];
}

/** GDPR Art. 34(3)(c): for whom nothing else reached. */
export function PublicNotice({ campaign, publicNotices }: PublicNoticeProps) {
  const { t } = useLanguage();
  const may = useMay();
  const rest = campaign.people
    .filter(({ state }) => state === 'NOT_REACHED' || state === 'ADDRESS_LOOK_UP')
    .reduce((sum, { count }) => sum + count, 0);
  if (rest === 0 || campaign.confirmedAt === null || !may('publishPublicNotice')) return null;
  const approved = publicNotices.filter((it) => it.approval?.version === it.version);
  return (
    <details>
      <summary>{t('publicNotice.title')}</summary>
      <Stack mt="xs" gap="xs">
        <Text size="sm">{t('publicNotice.text', { count: rest })}</Text>
        {approved.length === 0 ? (
          <Text fw={600}>{t('publicNotice.draftFirst')}</Text>
        ) : (
          <PublicNoticeForm campaignId={campaign.id} notices={approved} />
        )}
      </Stack>
    </details>
  );
}

interface FormProps {
  readonly campaignId: string | number;
  readonly notices: readonly NoticeTextFragment[];
}

function PublicNoticeForm({ campaignId, notices }: FormProps) {
  const { t, word } = useLanguage();
  const zone = browserZone();
  return (
    <CommandForm
      document={PublishPublicNoticeDocument}
      initial={{ noticeId: notices[0]?.id ?? '', where: '', reason: '', at: '' }}
      variables={({ at, ...rest }) => {
        const read = readMoment({ zone, local: at, field: 'at' }, t);
        return 'at' in read ? { ...rest, campaignId, at: read.at } : [read.refusal];
      }}
      submit={t('publicNotice.record')}
    >
      {(form) => (
        <>
          <NativeSelect
            label={t('publicNotice.notice')}
            data={notices.map((notice) => ({
              value: notice.id,
              label: `${notice.content.subject} (${word('Locale', notice.locale)})`,
            }))}
            {...form.text('noticeId')}
          />
          <TextInput
            label={t('publicNotice.where')}
            description={t('publicNotice.whereHint')}
            required
            {...form.text('where')}
          />
          <Textarea
            label={t('publicNotice.reason')}
            description={t('publicNotice.reasonHint')}
            required
            autosize
            {...form.text('reason')}
          />
          <MomentInput zone={zone} label={t('publicNotice.at')} required {...form.text('at')} />
        </>
      )}
    </CommandForm>
  );
}
