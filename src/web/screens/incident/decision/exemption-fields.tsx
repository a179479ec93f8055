import { Checkbox, Stack, Text, Textarea } from '@mantine/core';
import { Choice } from '../../../forms/choice.tsx';
import type { Form } from '../../../forms/command-form.tsx';
import { MomentInput } from '../../../forms/moment-input.tsx';
import type { Exemption, ExemptionConditionsInput } from '../../../generated/operations.ts';
import { useLanguage } from '../../../language.ts';

export const noExemption = {
  exemption: '',
  measures: '',
  measuresTakenAt: '',
  effort: '',
  publicCommunication: '',
  financialUndertaking: false,
  interest: '',
};
type ExemptionDraft = typeof noExemption;

const grounds = [
  'NO_HIGH_RISK',
  'PROTECTED_DATA',
  'RISK_REMOVED',
  'DISPROPORTIONATE_EFFORT',
  'FINANCIAL_UNDERTAKING',
  'WEIGHTY_INTEREST',
] as const satisfies readonly Exemption[];

/** Only what belongs to the chosen ground is sent: another ground's conditions are refused. */
export function conditionsOf(draft: ExemptionDraft): ExemptionConditionsInput | null {
  switch (draft.exemption) {
    case 'RISK_REMOVED':
      return {
        measures: draft.measures || null,
        measuresTakenAt: draft.measuresTakenAt || null,
      };
    case 'DISPROPORTIONATE_EFFORT':
      return {
        effort: draft.effort || null,
        publicCommunication: draft.publicCommunication || null,
      };
    case 'FINANCIAL_UNDERTAKING':
      return { financialUndertaking: draft.financialUndertaking };
    case 'WEIGHTY_INTEREST':
      return { interest: draft.interest || null };
    default:
      return null;
  }
}

interface FieldsProps {
  readonly form: Pick<Form<ExemptionDraft>, 'values' | 'text' | 'check'>;
  readonly zone: string;
}

/** The ground for not telling individuals, and the fields that its conditions need. */
export function ExemptionFields({ form, zone }: FieldsProps) {
  const { t } = useLanguage();
  const { exemption } = form.values;
  const words = (name: 'measures' | 'effort' | 'publicCommunication' | 'interest') => (
    <Textarea label={t(`exemption.${name}`)} required autosize minRows={2} {...form.text(name)} />
  );
  return (
    <Stack gap="sm">
      <Choice
        of="Exemption"
        values={grounds}
        none={t('choose')}
        label={t('decision.exemption')}
        required
        {...form.text('exemption')}
      />
      {(exemption === 'PROTECTED_DATA' || exemption === 'NO_HIGH_RISK') && (
        <Text size="sm">{t('exemption.onFacts')}</Text>
      )}
      {exemption === 'RISK_REMOVED' && (
        <>
          {words('measures')}
          <MomentInput
            zone={zone}
            required
            label={t('exemption.measuresTakenAt')}
            {...form.text('measuresTakenAt')}
          />
        </>
      )}
      {exemption === 'DISPROPORTIONATE_EFFORT' && (
        <>
          {words('effort')}
          {words('publicCommunication')}
        </>
      )}
      {exemption === 'FINANCIAL_UNDERTAKING' && (
        <Checkbox
          label={t('exemption.financialUndertaking')}
          {...form.check('financialUndertaking')}
        />
      )}
      {exemption === 'WEIGHTY_INTEREST' && words('interest')}
    </Stack>
  );
}
