import { Alert, NativeSelect, Stack, type NativeSelectProps } from '@mantine/core';
import { LatenessReasonsDocument } from '../../../generated/operations.ts';
import { useAsk } from '../../../graphql/use-ask.ts';
import { useLanguage } from '../../../language.ts';

/** Why it was late; what the authority makes of a reason is said as soon as it is chosen. */
export function LatenessChoice(props: NativeSelectProps) {
  const { t } = useLanguage();
  const { data } = useAsk(LatenessReasonsDocument, {});
  const reasons = data?.latenessReasons ?? [];
  const chosen = reasons.find(({ reason }) => reason === props.value);
  return (
    <Stack gap="xs">
      <NativeSelect
        label={t('filing.lateness')}
        {...props}
        data={[
          { value: '', label: t('choose') },
          ...reasons.map(({ reason, label }) => ({ value: reason, label })),
        ]}
      />
      {chosen && (
        <Alert
          variant="outline"
          color={chosen.acceptedByAuthority ? 'indigo' : 'red'}
          aria-live="polite"
          title={t(chosen.acceptedByAuthority ? 'filings.accepted' : 'filings.notAccepted')}
        >
          {chosen.sentence}
        </Alert>
      )}
    </Stack>
  );
}
