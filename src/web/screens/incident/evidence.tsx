import { Anchor, Badge, Card, Group, List, Stack, Text, TextInput, Title } from '@mantine/core';
import { Moment } from '../../clock/moment.tsx';
import { Answered } from '../../forms/asked.tsx';
import { Choice } from '../../forms/choice.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import {
  EvidenceDocument,
  RecordCustodyDocument,
  VerifyEvidenceDocument,
  type EvidenceQuery,
} from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useLanguage } from '../../language.ts';
import { useMay } from '../../session.tsx';
import { EvidenceUpload } from './evidence-upload.tsx';
import { useIncident, useNames } from './incident-context.tsx';

type Item = NonNullable<EvidenceQuery['incident']>['evidence'][number];

export default function Evidence() {
  const { t } = useLanguage();
  const { id } = useIncident();
  const may = useMay();
  return (
    <Stack>
      <Text>{t('evidence.intro')}</Text>
      {may('collectEvidence') && <EvidenceUpload incidentId={id} />}
      {may('evidence') ? <Items id={id} /> : <Text>{t('evidence.notForRole')}</Text>}
    </Stack>
  );
}

function Items({ id }: { readonly id: string | number }) {
  const { t } = useLanguage();
  const asked = useAsk(EvidenceDocument, { id }, { sensitive: true });
  return (
    <Stack component="section">
      <Title order={2} size="h4">
        {t('evidence.items')}
      </Title>
      <Answered asked={asked}>
        {({ incident }) => (
          <>
            {incident?.evidence.length === 0 && <Text>{t('evidence.none')}</Text>}
            {incident?.evidence.map((item) => (
              <ItemCard key={item.id} item={item} />
            ))}
          </>
        )}
      </Answered>
    </Stack>
  );
}

function ItemCard({ item }: { readonly item: Item }) {
  const { t, word, tag } = useLanguage();
  const { zone } = useIncident();
  const names = useNames();
  const may = useMay();
  return (
    <Card withBorder component="article" aria-label={item.title}>
      <Stack gap="xs">
        <Group gap="xs">
          <Text fw={600}>{item.title}</Text>
          <Badge variant="outline">{word('EvidenceKind', item.kind)}</Badge>
          <Badge variant="outline">{word('EvidenceState', item.state)}</Badge>
        </Group>
        <Text size="sm">
          {item.fileName ?? t('evidence.noFileName')},{' '}
          {new Intl.NumberFormat(tag).format(item.size)} {t('evidence.bytes')}
        </Text>
        <Text size="sm">
          SHA-256 <code>{item.sha256}</code>
        </Text>
        <Text size="sm">
          {t('evidence.mediaType')} {item.mediaType ?? t('evidence.mediaTypeNone')}
        </Text>
        <Text size="sm">
          {t('evidence.collected')} <Moment at={item.collectedAt} zone={zone} />,{' '}
          {names.person(item.collectedBy)}
          {item.source === null ? '' : `. ${t('evidence.source')}: ${item.source}`}
        </Text>
        <Text size="sm">
          {t('evidence.verified')}{' '}
          {item.verifiedAt === null ? (
            t('evidence.never')
          ) : (
            <Moment at={item.verifiedAt} zone={zone} />
          )}
        </Text>
        <Group>
          {item.state === 'HELD' && may('readEvidence') && (
            <Anchor href={`/evidence/${item.id}/bytes`} download underline="always">
              {t('evidence.download')}
            </Anchor>
          )}
          {may('verifyEvidence') && (
            <CommandForm
              document={VerifyEvidenceDocument}
              initial={{}}
              quiet
              variables={() => ({ evidenceId: item.id })}
              submit={t('evidence.verify')}
            />
          )}
        </Group>
        <Custody item={item} />
      </Stack>
    </Card>
  );
}

function Custody({ item }: { readonly item: Item }) {
  const { t, word } = useLanguage();
  const { zone } = useIncident();
  const names = useNames();
  const may = useMay();
  return (
    <details>
      <summary>{t('custody.title', { count: item.custody.length })}</summary>
      <List type="ordered" size="sm" mt="xs">
        {item.custody.map((event) => (
          <List.Item key={event.sequence}>
            {word('CustodyAction', event.action)}, <Moment at={event.at} zone={zone} />,{' '}
            {names.person(event.by)}
            {event.from === null ? '' : ` · ${t('custody.from')}: ${event.from}`}
            {event.to === null ? '' : ` · ${t('custody.to')}: ${event.to}`}
            {event.reason === null ? '' : ` · ${event.reason}`}
            {event.place === null ? '' : ` · ${event.place}`}
          </List.Item>
        ))}
      </List>
      {may('recordCustody') && (
        <CommandForm
          document={RecordCustodyDocument}
          initial={{ action: 'HANDED_OVER', from: '', to: '', reason: '', place: '' }}
          quiet
          variables={({ action, from, to, reason, place }) => ({
            input: {
              evidenceId: item.id,
              action,
              from: from || null,
              to: to || null,
              reason,
              place: place || null,
            },
          })}
          submit={t('custody.record')}
        >
          {(form) => (
            <>
              <Choice
                of="CustodyAction"
                values={[
                  'HANDED_OVER',
                  'COPIED',
                  'ANALYSED',
                  'SEALED',
                  'MOVED',
                  'RETURNED',
                  'OPENED',
                ]}
                label={t('custody.action')}
                {...form.text('action')}
              />
              <TextInput label={t('custody.from')} {...form.text('from')} />
              <TextInput label={t('custody.to')} {...form.text('to')} />
              <TextInput label={t('field.reason')} required {...form.text('reason')} />
              <TextInput label={t('custody.place')} {...form.text('place')} />
            </>
          )}
        </CommandForm>
      )}
    </details>
  );
}
