import { Alert, Checkbox, Radio, Stack, Text, Textarea } from '@mantine/core';
import { Choice } from '../../../forms/choice.tsx';
import { CommandForm, type Form } from '../../../forms/command-form.tsx';
import {
  DecideDocument,
  type AdviceGivenFragment,
  type DecisionSubject,
  type Exemption,
  type FrozenAssessmentFragment,
} from '../../../generated/operations.ts';
import { useLanguage } from '../../../language.ts';
import { useMay } from '../../../session.tsx';
import type { About } from '../about.ts';
import { conditionsOf, ExemptionFields, noExemption } from './exemption-fields.tsx';
import { ProposalAndAdvice } from './proposal-and-advice.tsx';
import { SimilarCases } from './similar-cases.tsx';

interface FormProps {
  readonly about: About;
  readonly assessment: FrozenAssessmentFragment | undefined;
  /** Version of the facts as they stand; null where the reader does not see it. */
  readonly factsNumber: number | null;
  readonly advice: readonly AdviceGivenFragment[];
}

const regimes = ['cbw', 'dora', 'eidas', 'telecom', 'uk-gdpr'] as const;
const empty = {
  ...noExemption,
  subject: 'NOTIFY_AUTHORITY',
  tell: '',
  regime: 'cbw',
  rationale: '',
  departure: '',
  differsBecause: '',
  onEarlierFacts: false,
};
type Draft = typeof empty;

/** A proposal is beside the decision, never instead of it (rule 4). */
export function DecisionForm(props: FormProps) {
  const { about } = props;
  const { t } = useLanguage();
  const may = useMay();
  if (!may('decide')) return <Text size="sm">{t('decision.notForRole')}</Text>;
  return (
    <CommandForm
      document={DecideDocument}
      initial={empty}
      variables={(draft) => {
        const { subject, tell } = draft;
        if (tell === '') {
          return [{ code: 'REQUIRED', message: t('decision.choose'), field: 'tell' }];
        }
        const exempts = subject === 'NOTIFY_INDIVIDUALS' && tell === 'NO';
        return {
          input: {
            incidentId: about.incidentId,
            partyId: about.partyId,
            subject: subject as DecisionSubject,
            regime: subject === 'REGIME_APPLIES' ? draft.regime : null,
            tell: tell === 'YES',
            rationale: draft.rationale,
            exemption: exempts && draft.exemption !== '' ? (draft.exemption as Exemption) : null,
            conditions: exempts ? conditionsOf(draft) : null,
            departure: draft.departure || null,
            differsBecause: draft.differsBecause || null,
            onEarlierFacts: draft.onEarlierFacts,
          },
        };
      }}
      submit={t('decision.submit')}
    >
      {(form) => <Fields {...props} form={form} />}
    </CommandForm>
  );
}

interface FieldsProps extends FormProps {
  readonly form: Form<Draft>;
}

function Fields({ form, about, assessment, factsNumber, advice }: FieldsProps) {
  const { t } = useLanguage();
  const subject = form.values.subject as DecisionSubject;
  const { tell } = form.values;
  const onRegime = subject === 'REGIME_APPLIES';
  const given = advice.findLast(
    (one) =>
      one.kind === 'DPO' && one.subject === subject && one.forPartyId === String(about.partyId),
  );
  const proposed =
    subject === 'NOTIFY_AUTHORITY'
      ? assessment?.answer.notifyAuthority
      : assessment?.answer.notifyIndividuals;
  const departs =
    tell !== '' &&
    !onRegime &&
    ((given !== undefined && given.answer !== tell) ||
      (proposed === 'YES' && tell === 'NO' && grantsNothing(form.values)));
  const departureField = form.text('departure');
  return (
    <>
      <Choice
        of="DecisionSubject"
        values={['NOTIFY_AUTHORITY', 'NOTIFY_INDIVIDUALS', 'REGIME_APPLIES']}
        label={t('decision.subject')}
        {...form.text('subject')}
      />
      {onRegime && (
        <Choice
          of="Regime"
          values={regimes}
          label={t('decision.regime')}
          {...form.text('regime')}
        />
      )}
      {!onRegime && (
        <ProposalAndAdvice subject={subject} answer={assessment?.answer} advice={given} />
      )}
      {!assessment && !onRegime && (
        <Alert variant="outline" color="orange" title={t('decision.assessFirst')} />
      )}
      <TellOrNot form={form} onRegime={onRegime} />
      {subject === 'NOTIFY_INDIVIDUALS' && tell === 'NO' && (
        <ExemptionFields form={form} zone={about.zone} />
      )}
      {!onRegime && tell === 'NO' && (
        <SimilarCases about={about} subject={subject}>
          <Textarea
            label={t('decision.differsBecause')}
            required
            autosize
            {...form.text('differsBecause')}
          />
        </SimilarCases>
      )}
      <Textarea
        label={t('decision.rationale')}
        required
        autosize
        minRows={3}
        {...form.text('rationale')}
      />
      {(departs || departureField.error !== undefined) && (
        <Textarea label={t('decision.departureBoth')} required autosize {...departureField} />
      )}
      {!onRegime && <EarlierFacts form={form} assessment={assessment} factsNumber={factsNumber} />}
    </>
  );
}

/** An exemption grants that the proposal is right; only *no high risk* contradicts it. */
function grantsNothing({ subject, exemption }: Draft): boolean {
  return subject === 'NOTIFY_AUTHORITY' || exemption === 'NO_HIGH_RISK';
}

function TellOrNot({ form, onRegime }: { readonly form: Form<Draft>; readonly onRegime: boolean }) {
  const { t } = useLanguage();
  return (
    <Radio.Group
      label={t('decision.answer')}
      value={form.values.tell}
      error={form.text('tell').error}
      onChange={(tell) => form.set({ tell })}
    >
      <Stack gap="xs" mt={4}>
        <Radio value="YES" label={t(onRegime ? 'decision.applies' : 'decision.tell')} />
        <Radio
          value="NO"
          label={t(onRegime ? 'decision.appliesNotSecond' : 'decision.notTellSecond')}
        />
      </Stack>
    </Radio.Group>
  );
}

/** A decision on facts that changed since is taken knowingly, or not at all. */
function EarlierFacts({
  form,
  assessment,
  factsNumber,
}: Pick<FieldsProps, 'form' | 'assessment' | 'factsNumber'>) {
  const { t } = useLanguage();
  const field = form.check('onEarlierFacts');
  const stale =
    assessment !== undefined && factsNumber !== null && assessment.factsVersion !== factsNumber;
  if (!stale && field.error === undefined) return null;
  return (
    <Stack gap="xs">
      {stale && (
        <Alert
          variant="outline"
          color="orange"
          title={t('decision.staleFacts', { before: assessment.factsVersion, now: factsNumber })}
        />
      )}
      <Checkbox label={t('decision.onEarlierFacts')} {...field} />
    </Stack>
  );
}
