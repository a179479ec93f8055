import { List, Stack, Table, Text } from '@mantine/core';
import type { FrozenAssessmentFragment } from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';

/** Which rule spoke, with its article; what is missing, and what it could change. */
export function AssessmentView({
  answer,
}: {
  readonly answer: FrozenAssessmentFragment['answer'];
}) {
  const { t, word, tag } = useLanguage();
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const fact = (path: string) => word('Fact', path);
  return (
    <Stack gap="sm">
      <Table withTableBorder>
        <Table.Tbody>
          <Table.Tr>
            <Table.Th scope="row">{t('risk.severity')}</Table.Th>
            <Table.Td>
              {answer.score === null
                ? t('notYetKnown')
                : `${number.format(answer.score)}${answer.level === null ? '' : ` – ${word('Level', answer.level)}`}`}{' '}
              (
              {t('risk.range', {
                low: number.format(answer.low),
                high: number.format(answer.high),
              })}
              )
            </Table.Td>
          </Table.Tr>
          <Table.Tr>
            <Table.Th scope="row">{t('subject.NOTIFY_AUTHORITY')}</Table.Th>
            <Table.Td>{word('Answer', answer.notifyAuthority)}</Table.Td>
          </Table.Tr>
          <Table.Tr>
            <Table.Th scope="row">{t('subject.NOTIFY_INDIVIDUALS')}</Table.Th>
            <Table.Td>{word('Answer', answer.notifyIndividuals)}</Table.Td>
          </Table.Tr>
          {answer.flags.length > 0 && (
            <Table.Tr>
              <Table.Th scope="row">{t('risk.flags')}</Table.Th>
              <Table.Td>{answer.flags.map((flag) => word('Flag', flag)).join(', ')}</Table.Td>
            </Table.Tr>
          )}
        </Table.Tbody>
      </Table>
      <Text fw={600}>{t('risk.choices')}</Text>
      <List size="sm">
        {answer.choices.map((choice, index) => (
          <List.Item key={`${String(index)} ${choice.choice}`}>
            {word('SeverityPart', choice.part)}:{' '}
            {choice.value === null ? t('notYetKnown') : number.format(choice.value)}. {choice.text}
          </List.Item>
        ))}
      </List>
      <Text fw={600}>{t('risk.reasons')}</Text>
      <List size="sm">
        {answer.reasons.map((reason) => (
          <List.Item key={reason.rule}>
            {reason.text} ({reason.article}; {reason.rule})
            {reason.facts.length > 0 && (
              <Text size="sm">
                {t('risk.uses')} {reason.facts.map(fact).join(', ')}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
      <Text fw={600}>{t('risk.missing')}</Text>
      {answer.missing.length === 0 ? (
        <Text size="sm">{t('risk.nothingMissing')}</Text>
      ) : (
        <List size="sm">
          {answer.missing.map((missing) => (
            <List.Item key={missing.fact}>
              {fact(missing.fact)}:{' '}
              {missing.couldChange.length === 0
                ? t('risk.changesNothing')
                : `${t('risk.couldChange')} ${missing.couldChange.map((what) => word('CouldChange', what)).join(', ')}`}
            </List.Item>
          ))}
        </List>
      )}
      <Text size="sm">
        {t('risk.method', { method: answer.method, version: answer.methodVersion })}
      </Text>
    </Stack>
  );
}
