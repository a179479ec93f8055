import { SegmentedControl, Stack } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useLanguage } from '../../language.ts';
import { AuthorityAnswers } from './facts/authority-answers.tsx';
import { BreachFacts } from './facts/breach-form.tsx';

/** What happened, and what an authority asks beside it; each part has a link of its own. */
export default function Facts() {
  const { t } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const part = search.get('part') === 'authority' ? 'authority' : 'breach';
  return (
    <Stack>
      <SegmentedControl
        aria-label={t('answers.parts')}
        w="fit-content"
        value={part}
        onChange={(chosen) => setSearch(chosen === 'breach' ? {} : { part: chosen })}
        data={[
          { value: 'breach', label: t('answers.partBreach') },
          { value: 'authority', label: t('answers.partAuthority') },
        ]}
      />
      {part === 'breach' ? <BreachFacts /> : <AuthorityAnswers />}
    </Stack>
  );
}
