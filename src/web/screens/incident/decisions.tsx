import { Alert, Badge, Button, Card, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { Moment } from '../../clock/moment.tsx';
import { Choice } from '../../forms/choice.tsx';
import { CommandForm, type Form } from '../../forms/command-form.tsx';
import { Refusals } from '../../forms/refusals.tsx';
import {
  ConfirmDecisionDocument,
  DecideDocument,
  type AdviceGivenFragment,
  type DecisionSubject,
  type DecisionTakenFragment,
  type Exemption,
} from '../../generated/operations.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useLanguage } from '../../language.ts';
import { useMay, useSession } from '../../session.tsx';
import type { About, Names } from './about.ts';
import { answerKey } from './decision-answer.ts';

interface ListProps {
  readonly about: About;
  readonly decisions: readonly DecisionTakenFragment[];
  readonly names: Names;
}

export function DecisionList({ about, decisions, names }: ListProps) {
  const { t, word } = useLanguage();
  const may = useMay();
  if (decisions.length === 0) return <Text>{t('decision.none')}</Text>;
  return decisions.map((decision) => (
    <Card withBorder key={decision.id}>
      <Stack gap="xs">
        <Group gap="xs">
          <Text fw={600}>
            {word('DecisionSubject', decision.subject)}
            {decision.regime === null ? '' : ` (${word('Regime', decision.regime)})`}:{' '}
            {t(answerKey(decision))}
          </Text>
          <Badge variant="outline">{word('DecisionState', decision.state)}</Badge>
        </Group>
        <Text className="verbatim">{decision.rationale}</Text>
        {decision.exemption !== null && (
          <Text size="sm">
            {t('decision.exemption')}: {word('Exemption', decision.exemption)}
          </Text>
        )}
        {decision.departure !== null && (
          <Text size="sm">
            {t('decision.departure')}: {decision.departure}
          </Text>
        )}
        <Text size="sm">
          {names.party(decision.partyId)}: {names.person(decision.by)},{' '}
          <Moment at={decision.at} zone={about.zone} />
          {decision.secondBy === null
            ? ''
            : `. ${t('second.answeredBy')} ${names.person(decision.secondBy)}`}
        </Text>
        {decision.state === 'PENDING_SECOND' && may('confirmDecision') && (
          <SecondPerson about={about} decision={decision} />
        )}
      </Stack>
    </Card>
  ));
}

function SecondPerson({
  about,
  decision,
}: {
  readonly about: About;
  readonly decision: DecisionTakenFragment;
}) {
  const { t } = useLanguage();
  const { me } = useSession();
  const command = useCommand(ConfirmDecisionDocument);
  const answer = (confirm: boolean) =>
    void command.run({ incidentId: about.incidentId, decisionId: decision.id, confirm });
  if (decision.by === me.id) return <Text fw={600}>{t('second.waits')}</Text>;
  return (
    <>
      <Refusals errors={command.errors} />
      <Text size="sm">{t('decision.secondText')}</Text>
      <Group>
        <Button loading={command.busy} onClick={() => answer(true)}>
          {t('decision.confirm')}
        </Button>
        <Button variant="default" loading={command.busy} onClick={() => answer(false)}>
          {t('decision.reject')}
        </Button>
      </Group>
    </>
  );
}

interface FormProps {
  readonly about: About;
  readonly assessed: boolean;
  readonly advice: readonly AdviceGivenFragment[];
}

const regimes = ['cbw', 'dora', 'eidas', 'telecom', 'uk-gdpr'] as const;
const empty = {
  subject: 'NOTIFY_AUTHORITY',
  tell: '',
  regime: 'cbw',
  rationale: '',
  exemption: '',
  departure: '',
};

export function DecisionForm({ about, assessed, advice }: FormProps) {
  const { t } = useLanguage();
  const may = useMay();
  if (!may('decide')) return <Text size="sm">{t('decision.notForRole')}</Text>;
  return (
    <CommandForm
      document={DecideDocument}
      initial={empty}
      variables={({ subject, tell, regime, rationale, exemption, departure }) => {
        if (tell === '')
          return [{ code: 'REQUIRED', message: t('decision.choose'), field: 'tell' }];
        return {
          input: {
            incidentId: about.incidentId,
            partyId: about.partyId,
            subject: subject as DecisionSubject,
            regime: subject === 'REGIME_APPLIES' ? regime : null,
            tell: tell === 'YES',
            rationale,
            exemption: exemption === '' || tell === 'YES' ? null : (exemption as Exemption),
            departure: departure || null,
          },
        };
      }}
      submit={t('decision.submit')}
    >
      {(form) => (
        <>
          {!assessed && form.values.subject !== 'REGIME_APPLIES' && (
            <Alert variant="outline" color="orange" title={t('decision.assessFirst')} />
          )}
          <Fields form={form} advice={advice} partyId={about.partyId} />
        </>
      )}
    </CommandForm>
  );
}

interface FieldsProps {
  readonly form: Form<typeof empty>;
  readonly advice: readonly AdviceGivenFragment[];
  readonly partyId: string | number;
}

function Fields({ form, advice, partyId }: FieldsProps) {
  const { t, word } = useLanguage();
  const { subject, tell } = form.values;
  const given = advice.findLast(
    (one) => one.kind === 'DPO' && one.subject === subject && one.forPartyId === String(partyId),
  );
  const departs = given !== undefined && tell !== '' && given.answer !== tell;
  return (
    <>
      <Choice
        of="DecisionSubject"
        values={['NOTIFY_AUTHORITY', 'NOTIFY_INDIVIDUALS', 'REGIME_APPLIES']}
        label={t('decision.subject')}
        {...form.text('subject')}
      />
      {subject === 'REGIME_APPLIES' && (
        <Choice
          of="Regime"
          values={regimes}
          label={t('decision.regime')}
          {...form.text('regime')}
        />
      )}
      {given && (
        <Text size="sm">
          {t('decision.adviceWas')} {word('Answer', given.answer)}
        </Text>
      )}
      <Radio.Group
        label={t('decision.answer')}
        value={tell}
        error={form.text('tell').error}
        onChange={(value) => form.set({ tell: value })}
      >
        <Stack gap="xs" mt={4}>
          <Radio
            value="YES"
            label={t(subject === 'REGIME_APPLIES' ? 'decision.applies' : 'decision.tell')}
          />
          <Radio
            value="NO"
            label={t(
              subject === 'REGIME_APPLIES' ? 'decision.appliesNotSecond' : 'decision.notTellSecond',
            )}
          />
        </Stack>
      </Radio.Group>
      {subject === 'NOTIFY_INDIVIDUALS' && tell === 'NO' && (
        <Choice
          of="Exemption"
          values={[
            'PROTECTED_DATA',
            'RISK_REMOVED',
            'DISPROPORTIONATE_EFFORT',
            'NO_HIGH_RISK',
            'OTHER',
          ]}
          none={t('choose')}
          label={t('decision.exemption')}
          {...form.text('exemption')}
        />
      )}
      <Textarea
        label={t('decision.rationale')}
        required
        autosize
        minRows={3}
        {...form.text('rationale')}
      />
      {departs && (
        <Textarea label={t('decision.departure')} required autosize {...form.text('departure')} />
      )}
    </>
  );
}
