import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Moment } from '../../clock/moment.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import {
  AllowSingleSignOnDocument,
  WhetherSingleSignOnDocument,
} from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useLanguage } from '../../language.ts';

/** Binds an account that is there already to the organisation's own sign-in, at its owner's next one. */
export function AllowSso({ userId }: { readonly userId: string }) {
  const { t } = useLanguage();
  const { data } = useAsk(WhetherSingleSignOnDocument, {});
  const [until, setUntil] = useState<string | null>(null);
  if (!data || data.singleSignOn === 'OFF') return null;
  return (
    <details>
      <summary>{t('users.allowSso')}</summary>
      <Stack gap="xs" mt="xs">
        <Text size="sm">{t('users.allowSsoText')}</Text>
        {until !== null && (
          <Text size="sm" role="status">
            {t('users.ssoAllowed')} <Moment at={until} />
          </Text>
        )}
        <CommandForm
          document={AllowSingleSignOnDocument}
          initial={{}}
          quiet
          variables={() => ({ userId })}
          submit={t('users.allowSso')}
          onDone={(allowed) => setUntil(allowed.until)}
        />
      </Stack>
    </details>
  );
}
