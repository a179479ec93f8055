import { Button, Checkbox, Radio, Stack, Table, Text, Textarea, TextInput } from '@mantine/core';
import { browserZone } from '../clock/zoned-time.ts';
import { MomentInput } from '../forms/moment-input.tsx';
import { useLanguage } from '../language.ts';
import type { TextKey } from '../texts/nl.ts';
import type { ReportDraft } from './report-draft.ts';

interface Step {
  readonly field: 'description' | 'title' | 'observedAt' | 'reporterKind' | 'reporter';
  readonly question: TextKey;
  readonly hint: TextKey;
  readonly required: boolean;
}

export const reportSteps: readonly Step[] = [
  {
    field: 'description',
    question: 'report.description',
    hint: 'report.descriptionHint',
    required: true,
  },
  { field: 'title', question: 'report.short', hint: 'report.shortHint', required: true },
  {
    field: 'observedAt',
    question: 'report.observedAt',
    hint: 'report.observedAtHint',
    required: false,
  },
  { field: 'reporterKind', question: 'report.who', hint: 'report.whoHint', required: true },
  { field: 'reporter', question: 'report.reporter', hint: 'report.contactWhy', required: false },
];
/** A monitor is no person, and reports with a token. */
const reporterKinds = ['EMPLOYEE', 'VENDOR', 'STRANGER'] as const;

/** Where the answer stands that was refused; null: nowhere in particular. */
export function stepOfRefusal(field: string | null): number | null {
  const name = field?.split('.').at(-1) ?? '';
  const asked = name === 'email' || name === 'phone' ? 'reporter' : name;
  const found = reportSteps.findIndex((step) => step.field === asked);
  return found === -1 ? null : found;
}

/** No further than the first question that must have an answer and has none. */
export function stepReached(draft: ReportDraft, wanted: unknown): number {
  const open = reportSteps.findIndex(({ field, required }) => required && !draft[field].trim());
  const last = open === -1 ? reportSteps.length : open;
  return typeof wanted === 'number' ? Math.min(Math.max(wanted, 0), last) : 0;
}

interface StepProps {
  readonly step: Step;
  readonly draft: ReportDraft;
  readonly signedIn: boolean;
  readonly onChange: (change: Partial<ReportDraft>) => void;
}

export function ReportStep({ step, draft, signedIn, onChange }: StepProps) {
  const { t, word } = useLanguage();
  if (step.field === 'reporter') {
    return <ContactFields draft={draft} signedIn={signedIn} onChange={onChange} />;
  }
  const value = draft[step.field];
  // The question stands above, as the heading.
  const shared = {
    label: t(step.question),
    labelProps: { className: 'visually-hidden' },
    description: t(step.hint),
    value,
    required: step.required,
  };
  const put = (text: string) => onChange({ [step.field]: text });
  if (step.field === 'reporterKind') {
    return (
      <Radio.Group {...shared} onChange={put}>
        <Stack gap="xs" mt="xs">
          {reporterKinds.map((kind) => (
            <Radio key={kind} value={kind} label={word('ReporterKind', kind)} />
          ))}
        </Stack>
      </Radio.Group>
    );
  }
  if (step.field === 'observedAt') {
    return (
      <Stack gap="xs">
        <Text size="sm">{t(step.hint)}</Text>
        <MomentInput
          label={`${t(step.question)} ${t('emptyIsUnknown')}`}
          labelProps={shared.labelProps}
          zone={browserZone()}
          value={value}
          onChange={(event) => put(event.currentTarget.value)}
        />
      </Stack>
    );
  }
  if (step.field === 'description') {
    return (
      <Textarea
        {...shared}
        autosize
        minRows={5}
        onChange={(event) => put(event.currentTarget.value)}
      />
    );
  }
  return <TextInput {...shared} onChange={(event) => put(event.currentTarget.value)} />;
}

function ContactFields({ draft, signedIn, onChange }: Omit<StepProps, 'step'>) {
  const { t } = useLanguage();
  const field = (name: 'reporter' | 'email' | 'phone') => ({
    value: draft[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ [name]: event.currentTarget.value }),
  });
  return (
    <Stack gap="sm">
      <Text size="sm">{t('report.contactWhy')}</Text>
      {signedIn && (
        <Checkbox
          label={t('report.anonymous')}
          description={t('report.anonymousHint')}
          checked={draft.anonymous}
          onChange={(event) => onChange({ anonymous: event.currentTarget.checked })}
        />
      )}
      <TextInput label={t('report.name')} autoComplete="name" {...field('reporter')} />
      <TextInput label={t('report.email')} type="email" autoComplete="email" {...field('email')} />
      <TextInput label={t('report.phone')} type="tel" autoComplete="tel" {...field('phone')} />
    </Stack>
  );
}

interface ReviewProps {
  readonly draft: ReportDraft;
  readonly onChange: (step: number) => void;
}

export function ReportReview({ draft, onChange }: ReviewProps) {
  const { t, word } = useLanguage();
  return (
    <Table>
      <Table.Tbody>
        {reportSteps.map(({ field, question }, index) => (
          <Table.Tr key={field}>
            <Table.Th scope="row">{t(question)}</Table.Th>
            <Table.Td className="verbatim">
              {field === 'reporterKind' && word('ReporterKind', draft[field])}
              {field === 'reporter' && (contactIn(draft) || t('report.stayAnonymous'))}
              {field !== 'reporterKind' &&
                field !== 'reporter' &&
                ((field === 'observedAt' ? draft[field].replace('T', ' ') : draft[field]) ||
                  t('notYetKnown'))}
            </Table.Td>
            <Table.Td>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => onChange(index)}
                aria-label={`${t('change')}: ${t(question)}`}
              >
                {t('change')}
              </Button>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function contactIn({ reporter, email, phone }: ReportDraft): string {
  return [reporter, email, phone].filter((part) => part.trim() !== '').join(', ');
}
