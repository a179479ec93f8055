import { Alert, Anchor, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { CommandForm } from '../forms/command-form.tsx';
import { RequestPasswordResetDocument } from '../generated/operations.ts';
import { useLanguage } from '../language.ts';
import { PageTitle } from './page-title.tsx';

export default function ForgotPassword() {
  const { t } = useLanguage();
  const [sent, setSent] = useState(false);
  return (
    <Stack>
      <PageTitle>{t('forgot.title')}</PageTitle>
      <Text>{t('forgot.text')}</Text>
      {sent && (
        <Alert role="status" variant="outline">
          {t('forgot.sent')}
        </Alert>
      )}
      <CommandForm
        document={RequestPasswordResetDocument}
        initial={{ email: '' }}
        variables={({ email }) => ({ email })}
        submit={t('forgot.submit')}
        onDone={() => setSent(true)}
      >
        {(form) => (
          <TextInput
            label={t('field.email')}
            type="email"
            autoComplete="username"
            required
            {...form.text('email')}
          />
        )}
      </CommandForm>
      <Anchor component={Link} to="/sign-in" underline="always" size="sm">
        {t('reset.toSignIn')}
      </Anchor>
    </Stack>
  );
}
