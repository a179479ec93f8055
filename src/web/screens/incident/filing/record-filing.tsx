import { Alert, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useServerNowMs } from '../../../clock/server-clock.tsx';
import { Choice } from '../../../forms/choice.tsx';
import { CommandForm, type Form } from '../../../forms/command-form.tsx';
import { MomentInput, readMoment } from '../../../forms/moment-input.tsx';
import {
  RecordFilingDocument,
  type FilingKind,
  type LatenessReason,
  type ObligationStateFragment,
} from '../../../generated/operations.ts';
import { useLanguage } from '../../../language.ts';
import type { About } from '../about.ts';
import { LatenessChoice } from './lateness-choice.tsx';

interface FilingProps {
  readonly about: About;
  readonly obligation: ObligationStateFragment;
  readonly missing: number;
}

const empty = {
  complete: '',
  number: '',
  withdrawalReason: '',
  filedAt: '',
  receipt: '',
  content: '',
  latenessReason: '',
  latenessText: '',
};
type Draft = { readonly kind: string } & Readonly<Record<keyof typeof empty, string>>;

/** Recording never waits for approval; lateness is frozen at the first filing (rules 5 and 7). */
export function RecordFiling({ about, obligation, missing }: FilingProps) {
  const { t } = useLanguage();
  const first = obligation.firstFilingNumber;
  return (
    <CommandForm
      key={`${obligation.id}${first ?? ''}`}
      document={RecordFilingDocument}
      initial={{ ...empty, kind: first === null ? 'NEW' : 'FOLLOW_UP' }}
      variables={(draft) => {
        const read =
          draft.filedAt === ''
            ? { at: null }
            : readMoment({ zone: about.zone, local: draft.filedAt, field: 'filedAt' }, t);
        if ('refusal' in read) return [read.refusal];
        const withdraws = draft.kind === 'WITHDRAWAL';
        if (!withdraws && draft.complete === '') {
          return [{ code: 'REQUIRED', message: t('filings.chooseComplete'), field: 'complete' }];
        }
        return {
          input: {
            incidentId: about.incidentId,
            obligationId: obligation.id,
            kind: draft.kind as FilingKind,
            complete: withdraws || draft.complete === 'YES',
            number: draft.number || null,
            withdrawalReason: withdraws ? draft.withdrawalReason || null : null,
            filedAt: read.at,
            receipt: draft.receipt || null,
            content: draft.content || null,
            latenessReason:
              draft.latenessReason === '' ? null : (draft.latenessReason as LatenessReason),
            latenessText: draft.latenessText || null,
          },
        };
      }}
      submit={t('filing.record')}
    >
      {(form) => <Fields form={form} obligation={obligation} zone={about.zone} missing={missing} />}
    </CommandForm>
  );
}

interface FieldsProps {
  readonly form: Form<Draft>;
  readonly obligation: ObligationStateFragment;
  readonly zone: string;
  readonly missing: number;
}

function Fields({ form, obligation, zone, missing }: FieldsProps) {
  const { t } = useLanguage();
  const nowMs = useServerNowMs();
  const { kind, complete, filedAt } = form.values;
  const first = obligation.firstFilingNumber;
  const read = readMoment({ zone, local: filedAt, field: 'filedAt' }, t);
  const filedMs = 'at' in read ? Date.parse(read.at) : nowMs;
  const late =
    kind === 'NEW' && obligation.dueAt !== null && Date.parse(obligation.dueAt) < filedMs;
  const sheetIsKept = obligation.regime === 'gdpr-33';
  return (
    <>
      <Choice
        of="FilingKind"
        values={first === null ? ['NEW'] : ['FOLLOW_UP', 'WITHDRAWAL', 'NEW']}
        label={t('filing.kind')}
        {...form.text('kind')}
      />
      {kind === 'WITHDRAWAL' ? (
        <Textarea
          label={t('filings.withdrawalReason')}
          required
          autosize
          minRows={2}
          {...form.text('withdrawalReason')}
        />
      ) : (
        <Radio.Group
          label={t('filings.chooseComplete')}
          required
          value={complete}
          error={form.text('complete').error}
          onChange={(chosen) => form.set({ complete: chosen })}
        >
          <Stack gap="xs" mt={4}>
            <Radio value="YES" label={t('filings.completeYes')} />
            <Radio value="NO" label={t('filings.completeNo')} />
          </Stack>
        </Radio.Group>
      )}
      {complete === 'YES' && missing > 0 && kind !== 'WITHDRAWAL' && (
        <Alert
          variant="outline"
          color="orange"
          title={t('filings.stillMissing', { count: missing })}
        />
      )}
      <TextInput
        label={t('filing.number')}
        required={kind === 'NEW'}
        description={
          kind !== 'NEW' && first !== null ? t('filings.numberKept', { number: first }) : undefined
        }
        {...form.text('number')}
      />
      <MomentInput zone={zone} label={t('filing.filedAt')} {...form.text('filedAt')} />
      <Textarea label={t('filing.receipt')} autosize minRows={2} {...form.text('receipt')} />
      <Textarea
        label={t(sheetIsKept ? 'filings.contentKept' : 'filings.contentNeeded')}
        required={!sheetIsKept}
        autosize
        minRows={2}
        {...form.text('content')}
      />
      {late && (
        <>
          <Text fw={600}>{t('filing.isLate')}</Text>
          <LatenessChoice {...form.text('latenessReason')} />
          <Textarea label={t('filing.latenessText')} autosize {...form.text('latenessText')} />
        </>
      )}
    </>
  );
}
