import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { CommandForm } from '../forms/command-form.tsx';
import { FocusHere } from '../forms/focus-back.tsx';
import { NewPassword } from '../forms/new-password.tsx';
import { ResetPasswordDocument } from '../generated/operations.ts';
import { useLanguage } from '../language.ts';
import { PageTitle } from './page-title.tsx';

/** The token stands in the fragment, which is sent nowhere; it leaves the address bar and history at once. */
export default function ResetPassword() {
  const { t } = useLanguage();
  const [token] = useState(() => window.location.hash.slice(1));
  const [done, setDone] = useState(false);
  useEffect(() => {
    window.history.replaceState(window.history.state, '', window.location.pathname);
  }, []);
  return (
    <Stack>
      <PageTitle>{t('reset.title')}</PageTitle>
      {token === '' && !done && (
        <>
          <Text>{t('reset.noLink')}</Text>
          <Anchor component={Link} to="/forgot-password" underline="always">
            {t('reset.again')}
          </Anchor>
        </>
      )}
      {done && (
        <>
          <FocusHere>
            <Alert variant="outline">{t('reset.done')}</Alert>
          </FocusHere>
          <Anchor component={Link} to="/sign-in" underline="always">
            {t('reset.toSignIn')}
          </Anchor>
        </>
      )}
      {token !== '' && !done && (
        <>
          <Text>{t('reset.text')}</Text>
          <CommandForm
            document={ResetPasswordDocument}
            initial={{ newPassword: '' }}
            variables={({ newPassword }) => ({ token, newPassword })}
            submit={t('reset.submit')}
            onDone={() => setDone(true)}
          >
            {(form) => <NewPassword {...form.text('newPassword')} />}
          </CommandForm>
          <Anchor component={Link} to="/forgot-password" underline="always" size="sm">
            {t('reset.again')}
          </Anchor>
        </>
      )}
    </Stack>
  );
}
