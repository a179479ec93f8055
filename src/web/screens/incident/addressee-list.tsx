import { Button, Card, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { browserZone } from '../../clock/zoned-time.ts';
import { Moment } from '../../clock/moment.tsx';
import { Answered } from '../../forms/asked.tsx';
import { Choice } from '../../forms/choice.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import { MomentInput, readMoment } from '../../forms/moment-input.tsx';
import {
  AddresseesDocument,
  RecordReachedByHandDocument,
  SettleUnknownDocument,
  type AddresseesQuery,
  type AddresseeState,
  type UnknownOutcome,
} from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useLanguage } from '../../language.ts';
import { useMay } from '../../session.tsx';
import { MoreButton } from '../more-button.tsx';
import type { CampaignProps } from './campaign-props.ts';
import { RecordAddress } from './record-address.tsx';
import { RenderedPreview } from './rendered-preview.tsx';

type Row = AddresseesQuery['addressees']['nodes'][number];
const states = [
  'PENDING',
  'REACHED',
  'NOT_REACHED',
  'UNKNOWN',
  'BY_HAND',
  'LETTER',
  'ADDRESS_LOOK_UP',
  'PUBLIC_NOTICE',
  'PREVIEWED',
] as const satisfies readonly AddresseeState[];

const byHandStates: readonly AddresseeState[] = [
  'PENDING',
  'NOT_REACHED',
  'UNKNOWN',
  'BY_HAND',
  'LETTER',
  'ADDRESS_LOOK_UP',
];

/** Opens personal data only when asked: each opening is recorded (rule 9). */
export function AddresseeList(props: CampaignProps) {
  const { t } = useLanguage();
  const [opened, setOpened] = useState(false);
  if (opened) return <Rows {...props} />;
  return (
    <Group>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('addressee.open')}
      </Button>
      <Text size="sm">{t('addressee.recorded')}</Text>
    </Group>
  );
}

function Rows({ campaign, notices }: CampaignProps) {
  const { t } = useLanguage();
  const [state, setState] = useState<AddresseeState | null>(null);
  const [after, setAfter] = useState<string | null>(null);
  const asked = useAsk(
    AddresseesDocument,
    { campaignId: campaign.id, state, after },
    { sensitive: true },
  );
  return (
    <Stack gap="xs">
      <Choice
        of="AddresseeState"
        values={states}
        none={t('all')}
        label={t('filter.state')}
        maw="20rem"
        value={state ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          setState(states.find((one) => one === chosen) ?? null);
          setAfter(null);
        }}
      />
      <Answered asked={asked}>
        {({ addressees }) => (
          <>
            {addressees.nodes.length === 0 && <Text>{t('addressee.none')}</Text>}
            {addressees.nodes.map((row) => (
              <RowCard key={row.id} row={row} campaign={campaign} notices={notices} />
            ))}
            <MoreButton pageInfo={addressees.pageInfo} onMore={setAfter} />
          </>
        )}
      </Answered>
    </Stack>
  );
}

function RowCard({ row, campaign, notices }: CampaignProps & { readonly row: Row }) {
  const { t, word } = useLanguage();
  const may = useMay();
  const [previews, setPreviews] = useState(false);
  const [notice] = notices;
  const means = [row.email, row.phone, row.postalAddress].filter((one) => one !== null);
  return (
    <Card withBorder padding="sm">
      <Stack gap="xs">
        <Text>
          {row.row}. <strong>{row.name}</strong> {means.join(', ')}
        </Text>
        <Text size="sm">
          {word('AddresseeState', row.state)}
          {row.receivedAt !== null && (
            <>
              , <Moment at={row.receivedAt} />
            </>
          )}
          {row.messages.map((message) => (
            <span key={message.id}>
              {' '}
              · {word('ChannelKind', message.channel)}: {word('MessageState', message.state)}
              {message.failure === null ? '' : ` (${message.failure})`}
            </span>
          ))}
        </Text>
        {notice && (
          <Button
            size="compact-sm"
            variant="default"
            w="fit-content"
            aria-expanded={previews}
            onClick={() => setPreviews(!previews)}
          >
            {t('notice.preview')}
          </Button>
        )}
        {previews && notice && <RenderedPreview noticeId={notice.id} addresseeId={row.id} />}
        {row.state === 'UNKNOWN' && may('settleUnknown') && (
          <Settle campaignId={campaign.id} addresseeId={row.id} />
        )}
        {row.state === 'ADDRESS_LOOK_UP' && may('recordAddress') && (
          <RecordAddress campaignId={campaign.id} addresseeId={row.id} />
        )}
        {byHandStates.includes(row.state) && may('recordReachedByHand') && (
          <ByHand campaignId={campaign.id} addresseeId={row.id} />
        )}
      </Stack>
    </Card>
  );
}

interface RowIds {
  readonly campaignId: string | number;
  readonly addresseeId: string | number;
}

function Settle(ids: RowIds) {
  const { t } = useLanguage();
  return (
    <details>
      <summary>{t('unknown.settle')}</summary>
      <Text size="sm">{t('unknown.text')}</Text>
      <CommandForm
        document={SettleUnknownDocument}
        initial={{ outcome: 'TREAT_AS_SENT', reason: '' }}
        quiet
        variables={({ outcome, reason }) => ({
          ...ids,
          outcome: outcome as UnknownOutcome,
          reason,
        })}
        submit={t('unknown.settle')}
      >
        {(form) => (
          <>
            <Choice
              of="UnknownOutcome"
              values={['TREAT_AS_SENT', 'SEND_AGAIN']}
              label={t('unknown.outcome')}
              {...form.text('outcome')}
            />
            <TextInput label={t('field.reason')} required {...form.text('reason')} />
          </>
        )}
      </CommandForm>
    </details>
  );
}

function ByHand(ids: RowIds) {
  const { t } = useLanguage();
  const zone = browserZone();
  return (
    <details>
      <summary>{t('byHand.title')}</summary>
      <CommandForm
        document={RecordReachedByHandDocument}
        initial={{ at: '', means: 'phone', note: '' }}
        quiet
        variables={({ at, means, note }) => {
          const read = readMoment({ zone, local: at, field: 'at' }, t);
          return 'at' in read ? { input: { ...ids, at: read.at, means, note } } : [read.refusal];
        }}
        submit={t('byHand.submit')}
      >
        {(form) => (
          <>
            <MomentInput zone={zone} label={t('byHand.at')} required {...form.text('at')} />
            <Choice
              of="means"
              values={['phone', 'in person']}
              label={t('byHand.means')}
              {...form.text('means')}
            />
            <TextInput label={t('byHand.note')} required {...form.text('note')} />
          </>
        )}
      </CommandForm>
    </details>
  );
}
