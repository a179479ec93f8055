import { Badge, Card, Checkbox, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { Moment } from '../../clock/moment.tsx';
import { Choice } from '../../forms/choice.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import {
  GiveAdviceDocument,
  type AdviceGivenFragment,
  type AdviceKind,
  type Answer,
  type DecisionSubject,
} from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';
import { useMay } from '../../session.tsx';
import type { About, Names } from './about.ts';

interface ListProps {
  readonly advice: readonly AdviceGivenFragment[];
  readonly zone: string;
  readonly names: Names;
}

export function AdviceList({ advice, zone, names }: ListProps) {
  const { t, word } = useLanguage();
  if (advice.length === 0) return <Text>{t('advice.none')}</Text>;
  return advice.map((one) => (
    <Card withBorder key={one.id}>
      <Text fw={600}>
        {word('AdviceKind', one.kind)}: {word('DecisionSubject', one.subject)} –{' '}
        {word('Answer', one.answer)}
      </Text>
      {one.lane === 'COUNSEL_ONLY' && <Badge>{word('Lane', one.lane)}</Badge>}
      <Text className="verbatim">{one.text}</Text>
      <Text size="sm">
        {names.person(one.by)}, {names.party(one.byPartyId)}, <Moment at={one.at} zone={zone} />.{' '}
        {t('advice.about')} {names.party(one.forPartyId)}
      </Text>
    </Card>
  ));
}

interface GiveProps {
  readonly about: About;
  readonly forParties: readonly { readonly value: string; readonly label: string }[];
}

const forAll: { readonly counselOnly: boolean } = { counselOnly: false };

export function GiveAdvice({ about, forParties }: GiveProps) {
  const { t } = useLanguage();
  const may = useMay();
  const kinds = [
    ...(may('giveAdvice') ? ['DPO'] : []),
    ...(may('giveView') ? ['PROCESSOR_VIEW', 'COUNSEL'] : []),
  ];
  const [firstKind] = kinds;
  if (firstKind === undefined) return null;
  return (
    <details>
      <summary>{t('advice.give')}</summary>
      <Stack mt="xs">
        <CommandForm
          document={GiveAdviceDocument}
          initial={{
            kind: firstKind,
            forPartyId: String(about.partyId),
            subject: 'NOTIFY_AUTHORITY',
            answer: 'YES',
            text: '',
            ...forAll,
          }}
          quiet
          variables={({ kind, forPartyId, subject, answer, text, counselOnly }) => ({
            input: {
              incidentId: about.incidentId,
              kind: kind as AdviceKind,
              forPartyId,
              subject: subject as DecisionSubject,
              answer: answer as Answer,
              text,
              lane: kind === 'COUNSEL' && counselOnly ? ('COUNSEL_ONLY' as const) : null,
            },
          })}
          submit={t('advice.submit')}
        >
          {(form) => (
            <>
              <Choice
                of="AdviceKind"
                values={kinds}
                label={t('advice.kind')}
                {...form.text('kind')}
              />
              <NativeSelect
                label={t('advice.about')}
                data={[...forParties]}
                {...form.text('forPartyId')}
              />
              <Choice
                of="DecisionSubject"
                values={['NOTIFY_AUTHORITY', 'NOTIFY_INDIVIDUALS']}
                label={t('decision.subject')}
                {...form.text('subject')}
              />
              <Choice
                of="Answer"
                values={['YES', 'NO', 'UNDECIDED']}
                label={t('advice.answer')}
                {...form.text('answer')}
              />
              <Textarea
                label={t('advice.words')}
                required
                autosize
                minRows={3}
                {...form.text('text')}
              />
              {form.values.kind === 'COUNSEL' && (
                <Checkbox label={t('lane.only')} {...form.check('counselOnly')} />
              )}
            </>
          )}
        </CommandForm>
      </Stack>
    </details>
  );
}
