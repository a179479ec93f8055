import { Stack, Text, Title } from '@mantine/core';
import { Answered } from '../../forms/asked.tsx';
import { TellingDocument } from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useLanguage } from '../../language.ts';
import { useMay } from '../../session.tsx';
import { CampaignCard } from './campaign-card.tsx';
import { DraftNotice } from './draft-notice.tsx';
import { useIncident } from './incident-context.tsx';
import { NoticeCard } from './notice-card.tsx';
import { PlanCampaign } from './plan-campaign.tsx';
import { RecordInformed } from './record-informed.tsx';

export default function Tell() {
  const { t } = useLanguage();
  const { id } = useIncident();
  const may = useMay();
  const asked = useAsk(TellingDocument, { id });
  return (
    <Answered asked={asked}>
      {({ incident }) => (
        <Stack gap="lg">
          <Stack component="section">
            <Title order={2} size="h4">
              {t('notice.title')}
            </Title>
            {incident?.notices.length === 0 && <Text>{t('notice.none')}</Text>}
            {incident?.notices.map((notice) => (
              <NoticeCard key={`${notice.id}${notice.version}`} notice={notice} />
            ))}
            {may('draftNotice') && <DraftNotice />}
          </Stack>
          <Stack component="section">
            <Title order={2} size="h4">
              {t('campaign.title')}
            </Title>
            {incident?.campaigns.length === 0 && <Text>{t('campaign.none')}</Text>}
            {incident?.campaigns.map((campaign) => (
              <CampaignCard
                key={campaign.id}
                campaign={campaign}
                notices={incident.notices.filter((it) => campaign.noticeIds.includes(it.id))}
                publicNotices={incident.notices.filter((it) => it.audience === 'PUBLIC')}
              />
            ))}
            {may('planCampaign') && <PlanCampaign notices={incident?.notices ?? []} />}
          </Stack>
          {may('recordInformed') && <RecordInformed />}
        </Stack>
      )}
    </Answered>
  );
}
