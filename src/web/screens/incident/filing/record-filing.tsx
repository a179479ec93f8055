import { Card, Checkbox, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { Moment } from '../../clock/moment.tsx';
import { useServerNowMs } from '../../clock/server-clock.tsx';
import { Choice } from '../../forms/choice.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import { MomentInput, readMoment } from '../../forms/moment-input.tsx';
import {
  RecordFilingDocument,
  type FilingKind,
  type FilingMadeFragment,
  type LatenessReason,
  type ObligationStateFragment,
} from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';
import type { About, Names } from './about.ts';
import { latenessReasons } from './lateness-reasons.ts';

interface ListProps {
  readonly filings: readonly FilingMadeFragment[];
  readonly zone: string;
  readonly names: Names;
}

export function FilingList({ filings, zone, names }: ListProps) {
  const { t, word } = useLanguage();
  if (filings.length === 0) return <Text>{t('filing.none')}</Text>;
  return filings.map((filing) => (
    <Card withBorder key={filing.id}>
      <Text fw={600}>
        {word('FilingKind', filing.kind)} {filing.number} (
        {t(filing.complete ? 'filing.isComplete' : 'filing.isIncomplete')})
      </Text>
      <Text size="sm">
        {word('Stage', filing.stageId)}, <Moment at={filing.filedAt} zone={zone} />,{' '}
        {names.person(filing.by)}
      </Text>
      <details>
        <summary>{t('filing.content')}</summary>
        <Text className="verbatim">{filing.content}</Text>
      </details>
      {filing.receipt !== null && (
        <details>
          <summary>{t('filing.receipt')}</summary>
          <Text className="verbatim">{filing.receipt}</Text>
        </details>
      )}
    </Card>
  ));
}

interface FilingProps {
  readonly about: About;
  readonly obligations: readonly ObligationStateFragment[];
}

/** Recording never waits for approval; lateness is frozen at the first filing (rules 5 and 7). */
export function RecordFiling({ about, obligations }: FilingProps) {
  const { t, word } = useLanguage();
  const nowMs = useServerNowMs();
  const [first] = obligations;
  return (
    <CommandForm
      document={RecordFilingDocument}
      initial={{
        obligationId: first?.id ?? '',
        kind: 'NEW',
        complete: false,
        number: '',
        filedAt: '',
        receipt: '',
        content: '',
        latenessReason: '',
        latenessText: '',
      }}
      variables={(draft) => {
        const read =
          draft.filedAt === ''
            ? { at: null }
            : readMoment({ zone: about.zone, local: draft.filedAt, field: 'filedAt' }, t);
        if ('refusal' in read) return [read.refusal];
        return {
          input: {
            incidentId: about.incidentId,
            obligationId: draft.obligationId,
            kind: draft.kind as FilingKind,
            complete: draft.complete,
            number: draft.number,
            filedAt: read.at,
            receipt: draft.receipt || null,
            content: draft.content,
            latenessReason:
              draft.latenessReason === '' ? null : (draft.latenessReason as LatenessReason),
            latenessText: draft.latenessText || null,
          },
        };
      }}
      submit={t('filing.record')}
    >
      {(form) => {
        const chosen = obligations.find((it) => it.id === form.values.obligationId);
        const late = chosen?.dueAt != null && Date.parse(chosen.dueAt) < nowMs;
        return (
          <>
            <NativeSelect
              label={t('field.obligation')}
              data={obligations.map((it) => ({
                value: it.id,
                label: `${word('Regime', it.regime)}, ${it.article}`,
              }))}
              {...form.text('obligationId')}
            />
            <Choice
              of="FilingKind"
              values={['NEW', 'FOLLOW_UP', 'WITHDRAWAL']}
              label={t('filing.kind')}
              {...form.text('kind')}
            />
            <TextInput label={t('filing.number')} required {...form.text('number')} />
            <MomentInput zone={about.zone} label={t('filing.filedAt')} {...form.text('filedAt')} />
            <Textarea
              label={t('filing.content')}
              description={t('filing.verbatim')}
              required
              autosize
              minRows={4}
              {...form.text('content')}
            />
            <Textarea
              label={t('filing.receipt')}
              description={t('filing.verbatim')}
              autosize
              {...form.text('receipt')}
            />
            <Checkbox label={t('filing.complete')} {...form.check('complete')} />
            {late && <Text fw={600}>{t('filing.isLate')}</Text>}
            <Choice
              of="LatenessReason"
              values={latenessReasons}
              none={t('filing.inTime')}
              label={t('filing.lateness')}
              {...form.text('latenessReason')}
            />
            {form.values.latenessReason !== '' && (
              <TextInput label={t('filing.latenessText')} {...form.text('latenessText')} />
            )}
          </>
        );
      }}
    </CommandForm>
  );
}
