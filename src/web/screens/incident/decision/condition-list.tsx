import { Text } from '@mantine/core';
import { Moment } from '../../../clock/moment.tsx';
import type { DecisionTakenFragment } from '../../../generated/operations.ts';
import { useLanguage } from '../../../language.ts';

interface ListProps {
  readonly conditions: DecisionTakenFragment['conditions'];
  readonly zone: string;
}

/** What was said to hold for the ground that was claimed. */
export function ConditionList({ conditions, zone }: ListProps) {
  const { t } = useLanguage();
  if (conditions === null) return null;
  const words = (['measures', 'effort', 'publicCommunication', 'interest'] as const).flatMap(
    (name) => (conditions[name] === null ? [] : [{ name, said: conditions[name] }]),
  );
  return (
    <>
      {words.map(({ name, said }) => (
        <Text key={name} size="sm" className="verbatim">
          {t(`exemption.${name}`)} {said}
        </Text>
      ))}
      {conditions.measuresTakenAt !== null && (
        <Text size="sm">
          {t('exemption.measuresTakenAt')} <Moment at={conditions.measuresTakenAt} zone={zone} />
        </Text>
      )}
      {conditions.financialUndertaking && (
        <Text size="sm">{t('exemption.financialUndertaking')}</Text>
      )}
    </>
  );
}
