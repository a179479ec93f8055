import { Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { Choice } from '../../forms/choice.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import {
  PlanCampaignDocument,
  type ChannelKind,
  type NoticeTextFragment,
} from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';
import { useSession } from '../../session.tsx';
import { audiences } from './audiences.ts';
import { useIncident } from './incident-context.tsx';

export function PlanCampaign({ notices }: { readonly notices: readonly NoticeTextFragment[] }) {
  const { t, word } = useLanguage();
  const { id } = useIncident();
  const { me } = useSession();
  const planned = notices.filter((notice) => notice.audience !== 'MANAGEMENT');
  if (planned.length === 0) return null;
  return (
    <details>
      <summary>{t('campaign.plan')}</summary>
      <Stack mt="xs">
        <CommandForm
          document={PlanCampaignDocument}
          initial={{
            title: '',
            audience: planned[0]?.audience ?? 'INDIVIDUALS',
            noticeIds: [] as readonly string[],
            channels: ['EMAIL'] as readonly string[],
            letters: true,
          }}
          variables={(draft) => ({
            input: {
              incidentId: id,
              onBehalfOf: me.party?.id ?? null,
              audience: draft.audience,
              title: draft.title,
              noticeIds: [...draft.noticeIds],
              channels: draft.channels as ChannelKind[],
              letters: draft.letters,
            },
          })}
          submit={t('campaign.planSubmit')}
        >
          {(form) => (
            <>
              <TextInput label={t('field.title')} required {...form.text('title')} />
              <Choice
                of="Audience"
                values={audiences}
                label={t('notice.audience')}
                {...form.text('audience')}
              />
              <Checkbox.Group label={t('campaign.notices')} {...form.list('noticeIds')}>
                <Stack gap="xs" mt={4}>
                  {planned
                    .filter((notice) => notice.audience === form.values.audience)
                    .map((notice) => (
                      <Checkbox
                        key={notice.id}
                        value={notice.id}
                        label={`${notice.content.subject} (${word('Locale', notice.locale)})`}
                      />
                    ))}
                </Stack>
              </Checkbox.Group>
              <Checkbox.Group
                label={t('campaign.channels')}
                description={t('campaign.channelsHint')}
                {...form.list('channels')}
              >
                <Stack gap="xs" mt={4}>
                  <Checkbox value="EMAIL" label={word('ChannelKind', 'EMAIL')} />
                  <Checkbox value="SMS" label={word('ChannelKind', 'SMS')} />
                </Stack>
              </Checkbox.Group>
              <Checkbox label={t('campaign.letters')} {...form.check('letters')} />
              <Text size="sm">{t('campaign.planNext')}</Text>
            </>
          )}
        </CommandForm>
      </Stack>
    </details>
  );
}
