import { Card, Stack, Text } from '@mantine/core';
import { Answered } from '../../forms/asked.tsx';
import { PreviewNoticeDocument } from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useLanguage } from '../../language.ts';

interface PreviewProps {
  readonly noticeId: string | number;
  readonly addresseeId?: string | number;
}

/** Exactly what one addressee would get. */
export function RenderedPreview({ noticeId, addresseeId }: PreviewProps) {
  const { t } = useLanguage();
  const asked = useAsk(
    PreviewNoticeDocument,
    { noticeId, addresseeId: addresseeId ?? null },
    { sensitive: true },
  );
  return (
    <Answered asked={asked}>
      {({ previewNotice }) =>
        previewNotice && (
          <Card withBorder component="section" aria-label={t('notice.preview')}>
            <Stack gap="xs">
              <Text fw={600}>{previewNotice.subject}</Text>
              <Text className="verbatim">{previewNotice.text}</Text>
              {previewNotice.sms !== null && (
                <>
                  <Text fw={600} size="sm">
                    {t('notice.sms')}
                    {previewNotice.smsSegments === null
                      ? ''
                      : ` (${t('notice.segments', { count: previewNotice.smsSegments })})`}
                  </Text>
                  <Text className="verbatim">{previewNotice.sms}</Text>
                </>
              )}
            </Stack>
          </Card>
        )
      }
    </Answered>
  );
}
