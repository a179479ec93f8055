import { Text } from '@mantine/core';
import type { AffectedFragment } from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';

/** One party's share in a few lines; what is not known says so (rule 13). */
export function AffectedSummary({ affected }: { readonly affected: AffectedFragment | null }) {
  const { t, word } = useLanguage();
  const min = affected?.peopleMin ?? null;
  const max = affected?.peopleMax ?? null;
  const list = (of: string, values: readonly string[] | null | undefined) =>
    values?.map((value) => word(of, value)).join(', ') ?? t('notYetKnown');
  return (
    <>
      <Text size="sm">
        {t('part.people')}{' '}
        {min === null && max === null
          ? t('notYetKnown')
          : t('part.range', { min: min ?? '?', max: max ?? '?' })}
      </Text>
      <Text size="sm">
        {t('part.dataCategories')}: {list('dataCategories', affected?.dataCategories)}
      </Text>
      <Text size="sm">
        {t('part.subjectGroups')}: {list('subjectGroups', affected?.subjectGroups)}
      </Text>
      {affected?.remark && <Text className="verbatim">{affected.remark}</Text>}
    </>
  );
}
