import { Anchor, Button, NativeSelect, Stack, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Moment } from '../../clock/moment.tsx';
import { Answered } from '../../forms/asked.tsx';
import { Refusals } from '../../forms/refusals.tsx';
import {
  PreviewRegimeDocument,
  type PreviewRegimeInput,
  type PreviewRegimeQuery,
  type RiskThreshold,
  type RuleShownFragment,
} from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useLanguage } from '../../language.ts';

interface PreviewProps {
  readonly regimes: readonly RuleShownFragment[];
}

/** What another rule would alter in open cases; nothing is stored. */
export function RulePreview({ regimes }: PreviewProps) {
  const { t } = useLanguage();
  const [input, setInput] = useState<PreviewRegimeInput | null>(null);
  return (
    <details>
      <summary>{t('preview.rule.title')}</summary>
      <Stack mt="xs">
        <Text>{t('preview.rule.intro')}</Text>
        <PreviewForm regimes={regimes} onAsked={setInput} />
        {input && <PreviewAnswer input={input} />}
      </Stack>
    </details>
  );
}

interface FormProps extends PreviewProps {
  readonly onAsked: (input: PreviewRegimeInput) => void;
}

function PreviewForm({ regimes, onAsked }: FormProps) {
  const { t, word } = useLanguage();
  const inForce = regimes.filter((rule) => rule.inForce);
  const [regime, setRegime] = useState(inForce[0]?.id ?? '');
  const [by, setBy] = useState('');
  const [hours, setHours] = useState<Readonly<Record<string, string>>>({});
  const [threshold, setThreshold] = useState('');
  const stages = by === '' ? (inForce.find(({ id }) => id === regime)?.stages ?? []) : [];
  const others = regimes.filter(({ id }) => id !== regime);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAsked({
          regime,
          by: by || null,
          stages: stages
            .filter(({ id }) => (hours[id] ?? '') !== '')
            .map(({ id }) => ({ id, hours: Number(hours[id]) })),
          threshold: threshold === '' ? null : (threshold as RiskThreshold),
        });
      }}
    >
      <Stack gap="sm">
        <NativeSelect
          label={t('preview.rule.of')}
          value={regime}
          data={inForce.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(event) => {
            setRegime(event.currentTarget.value);
            setHours({});
          }}
        />
        <NativeSelect
          label={t('preview.rule.by')}
          value={by}
          data={[
            { value: '', label: t('preview.rule.same') },
            ...others.map(({ id, title, status }) => ({
              value: id,
              label: `${title} (${word('RegimeStatus', status)})`,
            })),
          ]}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
        {stages.map((stage) => (
          <TextInput
            key={stage.id}
            label={t('preview.rule.hours', { stage: stage.title })}
            inputMode="numeric"
            maw="16rem"
            value={hours[stage.id] ?? ''}
            onChange={(event) => setHours({ ...hours, [stage.id]: event.currentTarget.value })}
          />
        ))}
        <NativeSelect
          label={t('preview.rule.threshold')}
          value={threshold}
          data={[
            { value: '', label: t('preview.rule.asToday') },
            { value: 'RISK', label: word('RiskThreshold', 'RISK') },
            { value: 'HIGH_RISK', label: word('RiskThreshold', 'HIGH_RISK') },
          ]}
          onChange={(event) => setThreshold(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" w="fit-content">
          {t('preview.rule.submit')}
        </Button>
      </Stack>
    </form>
  );
}

function PreviewAnswer({ input }: { readonly input: PreviewRegimeInput }) {
  const { t } = useLanguage();
  const asked = useAsk(PreviewRegimeDocument, { input });
  return (
    <Answered asked={asked}>
      {({ previewRegime: preview }) => (
        <Stack gap="xs">
          <Refusals errors={preview.errors} />
          {preview.errors.length === 0 && (
            <>
              <Text role="status">{t('preview.rule.read', { count: preview.incidentsRead })}</Text>
              {preview.more && <Text>{t('preview.rule.more')}</Text>}
              <PreviewRows rows={preview.rows} />
            </>
          )}
        </Stack>
      )}
    </Answered>
  );
}

function PreviewRows({ rows }: { readonly rows: PreviewRegimeQuery['previewRegime']['rows'] }) {
  const { t, word } = useLanguage();
  if (rows.length === 0) return <Text>{t('preview.rule.none')}</Text>;
  const moment = (at: string | null) =>
    at === null ? t('preview.rule.noMoment') : <Moment at={at} />;
  return (
    <div className="wide" tabIndex={0} role="group" aria-label={t('preview.rule.title')}>
      <Table withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('nav.incidents')}</Table.Th>
            <Table.Th>{t('preview.rule.now')}</Table.Th>
            <Table.Th>{t('preview.rule.then')}</Table.Th>
            <Table.Th>{t('preview.rule.effect')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={`${row.obligationId}${row.stageId}`}>
              <Table.Td>
                <Anchor component={Link} underline="always" to={`/incidents/${row.incidentId}`}>
                  {row.reference} {row.title}
                </Anchor>
                , {row.stageTitle}
              </Table.Td>
              <Table.Td>{moment(row.dueAt)}</Table.Td>
              <Table.Td>{moment(row.wouldBeDueAt)}</Table.Td>
              <Table.Td>
                <strong>{word('RuleEffect', row.effect)}</strong>. {row.text}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
