import { Alert, Badge, Card, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { Moment } from '../../clock/moment.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import {
  CampaignProgressDocument,
  ConfirmCampaignDocument,
  ResumeCampaignDocument,
  StopCampaignDocument,
  type CampaignStateFragment,
  type NoticeTextFragment,
} from '../../generated/operations.ts';
import { useChanges } from '../../graphql/use-ask.ts';
import { useLanguage } from '../../language.ts';
import { useMay } from '../../session.tsx';
import { AddresseeList } from './addressee-list.tsx';
import type { CampaignProps } from './campaign-props.ts';
import { ImportAddressees } from './import-addressees.tsx';
import { Letters } from './letters.tsx';
import { PublicNotice } from './public-notice.tsx';

interface CampaignCardProps extends CampaignProps {
  /** Of the same incident, for whom nothing else reaches. */
  readonly publicNotices: readonly NoticeTextFragment[];
}

/** Totals, and what may be done in the state it is in. */
export function CampaignCard({ campaign, notices, publicNotices }: CampaignCardProps) {
  const { t, word } = useLanguage();
  const may = useMay();
  const open = ['DRAFT', 'READY', 'APPROVED'].includes(campaign.state);
  const running = ['RUNNING', 'STOPPED', 'FINISHED'].includes(campaign.state);
  return (
    <Card withBorder component="article">
      <Stack gap="xs">
        <Group gap="xs">
          <Text fw={600}>{campaign.title}</Text>
          <Badge variant="outline">{word('CampaignState', campaign.state)}</Badge>
          <Badge variant="outline">{word('Audience', campaign.audience)}</Badge>
        </Group>
        {(campaign.drill || campaign.notSent) && (
          <Alert
            variant="outline"
            color="orange"
            title={t(campaign.drill ? 'campaign.drill' : 'campaign.notSent')}
          />
        )}
        <Text>{t('campaign.count', { count: campaign.addresseeCount })}</Text>
        {campaign.confirmedAt !== null && (
          <Text size="sm">
            {t('campaign.confirmedAt')} <Moment at={campaign.confirmedAt} />
          </Text>
        )}
        <Totals campaign={campaign} />
        {campaign.state === 'RUNNING' && <Progress campaignId={campaign.id} />}
        {open && campaign.audience !== 'CONTROLLERS' && may('importAddressees') && (
          <ImportAddressees campaignId={campaign.id} />
        )}
        {open && campaign.addresseeCount > 0 && may('confirmCampaign') && (
          <Confirm campaign={campaign} notices={notices} />
        )}
        <StopOrResume campaign={campaign} />
        {running && <Letters campaign={campaign} />}
        {running && campaign.audience === 'INDIVIDUALS' && (
          <PublicNotice campaign={campaign} publicNotices={publicNotices} />
        )}
        {campaign.addresseeCount > 0 && may('addressees') && (
          <AddresseeList campaign={campaign} notices={notices} />
        )}
      </Stack>
    </Card>
  );
}

function Progress({ campaignId }: { readonly campaignId: string | number }) {
  const { t } = useLanguage();
  useChanges(CampaignProgressDocument, { campaignId });
  return <Text role="status">{t('campaign.running')}</Text>;
}

function Totals({ campaign }: { readonly campaign: CampaignStateFragment }) {
  const { t, word } = useLanguage();
  if (campaign.people.length === 0 && campaign.messages.length === 0) return null;
  const rows = [
    ...campaign.people.map((total) => ({ of: 'AddresseeState', ...total })),
    ...campaign.messages.map((total) => ({ of: 'MessageState', ...total })),
  ];
  return (
    <Table withTableBorder maw="28rem">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('campaign.what')}</Table.Th>
          <Table.Th>{t('campaign.state')}</Table.Th>
          <Table.Th ta="end">{t('campaign.number')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.of + row.state}>
            <Table.Td>
              {t(row.of === 'AddresseeState' ? 'campaign.people' : 'campaign.messages')}
            </Table.Td>
            <Table.Td>{word(row.of, row.state)}</Table.Td>
            <Table.Td ta="end">{row.count}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** Reads back what will happen, and asks for the number rather than for a yes. */
function Confirm({ campaign, notices }: CampaignProps) {
  const { t } = useLanguage();
  const approved = notices.every((notice) => notice.approval?.version === notice.version);
  return (
    <Stack gap="xs" component="section">
      <Text fw={600}>{t('campaign.confirmTitle')}</Text>
      <Text size="sm">
        {t(
          campaign.notSent || campaign.drill ? 'campaign.confirmPreview' : 'campaign.confirmSend',
          {
            count: campaign.addresseeCount,
            notices: notices.map((notice) => `“${notice.content.subject}”`).join(', '),
          },
        )}
      </Text>
      {!approved && <Text fw={600}>{t('campaign.approveFirst')}</Text>}
      <CommandForm
        document={ConfirmCampaignDocument}
        initial={{ addresseeCount: '' }}
        variables={({ addresseeCount }) => {
          const count = Number(addresseeCount);
          if (addresseeCount.trim() !== '' && Number.isInteger(count)) {
            return { campaignId: campaign.id, addresseeCount: count };
          }
          return [{ code: 'REQUIRED', message: t('campaign.typeNumber'), field: 'addresseeCount' }];
        }}
        submit={t(campaign.notSent || campaign.drill ? 'campaign.preview' : 'campaign.send')}
      >
        {(form) => (
          <TextInput
            label={t('campaign.typeCount')}
            inputMode="numeric"
            required
            maw="16rem"
            autoComplete="off"
            {...form.text('addresseeCount')}
          />
        )}
      </CommandForm>
    </Stack>
  );
}

function StopOrResume({ campaign }: { readonly campaign: CampaignStateFragment }) {
  const { t } = useLanguage();
  const may = useMay();
  if (campaign.state === 'RUNNING' && may('stopCampaign')) {
    return (
      <details>
        <summary>{t('campaign.stop')}</summary>
        <CommandForm
          document={StopCampaignDocument}
          initial={{ reason: '' }}
          quiet
          variables={({ reason }) => ({ campaignId: campaign.id, reason })}
          submit={t('campaign.stop')}
        >
          {(form) => <TextInput label={t('field.reason')} required {...form.text('reason')} />}
        </CommandForm>
      </details>
    );
  }
  if (campaign.state === 'STOPPED' && may('resumeCampaign')) {
    return (
      <CommandForm
        document={ResumeCampaignDocument}
        initial={{}}
        variables={() => ({ campaignId: campaign.id })}
        submit={t('campaign.resume')}
      />
    );
  }
  return null;
}
