import { Alert, Stack, Text, TextInput } from '@mantine/core';
import { Moment } from './clock/moment.tsx';
import { CommandForm } from './forms/command-form.tsx';
import { BreakGlassUsesDocument, ReviewBreakGlassDocument } from './generated/operations.ts';
import { useAsk } from './graphql/use-ask.ts';
import { useLanguage } from './language.ts';
import { useMay, useSession } from './session.tsx';

/** Stands on every page until another person has said who used the account and why. */
export function BreakGlassBanner() {
  const { t } = useLanguage();
  const { me } = useSession();
  const may = useMay();
  return (
    <>
      {me.breakGlass && (
        <Alert role="alert" variant="outline" color="red" title={t('breakGlass.title')}>
          <Text size="sm">{t('breakGlass.yourself')}</Text>
        </Alert>
      )}
      {may('breakGlassUses') && <Uses />}
    </>
  );
}

function Uses() {
  const { t } = useLanguage();
  const { me } = useSession();
  const { data } = useAsk(BreakGlassUsesDocument, {});
  const others = data?.breakGlassUses.filter(({ id }) => id !== me.id);
  return others?.map(({ id, breakGlass }) => (
    <Alert key={id} role="alert" variant="outline" color="red" title={t('breakGlass.waits')}>
      <Stack gap="xs">
        <Text size="sm">
          {t('breakGlass.waitsText')}{' '}
          {breakGlass?.use && <Moment at={breakGlass.use.reviewDueAt} />}
        </Text>
        <CommandForm
          document={ReviewBreakGlassDocument}
          initial={{ who: '', why: '' }}
          quiet
          variables={(values) => ({ userId: id, ...values })}
          submit={t('breakGlass.review')}
        >
          {(form) => (
            <>
              <TextInput label={t('breakGlass.who')} required {...form.text('who')} />
              <TextInput label={t('breakGlass.why')} required {...form.text('why')} />
            </>
          )}
        </CommandForm>
      </Stack>
    </Alert>
  ));
}
