import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { CommandForm } from '../../forms/command-form.tsx';
import { Refusals } from '../../forms/refusals.tsx';
import {
  ApproveNoticeAloneDocument,
  ApproveNoticeDocument,
  ReviewOneSignatureDocument,
  type NoticeTextFragment,
} from '../../generated/operations.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useLanguage } from '../../language.ts';
import { useMay, useSession } from '../../session.tsx';

interface ApprovalProps {
  readonly notice: NoticeTextFragment;
  readonly blocked: boolean;
}

/** Rule 7: the exact version, by another person than its author; alone only in an emergency. */
export function NoticeApproval({ notice, blocked }: ApprovalProps) {
  const { t } = useLanguage();
  const may = useMay();
  const { me } = useSession();
  const { approval, version } = notice;
  if (approval && approval.version === version) {
    const waits = approval.kind === 'ONE_SIGNATURE' && approval.reviewedAt === null;
    return waits && may('reviewOneSignature') ? <Review notice={notice} /> : null;
  }
  if (blocked) return <Text fw={600}>{t('notice.mendFirst')}</Text>;
  const author = notice.authorId === me.id;
  return (
    <Stack gap="xs">
      {author && <Text size="sm">{t('notice.otherPerson')}</Text>}
      {!author && may('approveNotice') && (
        <CommandForm
          document={ApproveNoticeDocument}
          initial={{}}
          variables={() => ({ noticeId: notice.id, version })}
          submit={t('notice.approve', { version })}
        />
      )}
      {may('approveNoticeAlone') && (
        <details>
          <summary>{t('notice.alone')}</summary>
          <Stack mt="xs">
            <Text size="sm">{t('notice.aloneText')}</Text>
            <CommandForm
              document={ApproveNoticeAloneDocument}
              initial={{ reason: '' }}
              quiet
              variables={({ reason }) => ({ noticeId: notice.id, version, reason })}
              submit={t('notice.aloneSubmit', { version })}
            >
              {(form) => (
                <Textarea label={t('field.reason')} required autosize {...form.text('reason')} />
              )}
            </CommandForm>
          </Stack>
        </details>
      )}
    </Stack>
  );
}

function Review({ notice }: { readonly notice: NoticeTextFragment }) {
  const { t } = useLanguage();
  const { me } = useSession();
  const command = useCommand(ReviewOneSignatureDocument);
  if (notice.approval?.approverId === me.id) return <Text size="sm">{t('second.waits')}</Text>;
  return (
    <>
      <Refusals errors={command.errors} />
      <Text size="sm">{t('notice.reviewText')}</Text>
      <Group>
        {([true, false] as const).map((agreed) => (
          <Button
            key={String(agreed)}
            variant="default"
            loading={command.busy}
            onClick={() =>
              void command.run({
                noticeId: notice.id,
                agreed,
                remark: t(agreed ? 'notice.agreed' : 'notice.disagreed'),
              })
            }
          >
            {t(agreed ? 'notice.agreed' : 'notice.disagreed')}
          </Button>
        ))}
      </Group>
    </>
  );
}
