import { Anchor, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { CommandForm } from '../forms/command-form.tsx';
import { SignInDocument } from '../generated/operations.ts';
import { useLanguage } from '../language.ts';
import { PageTitle } from './page-title.tsx';

export default function SignIn() {
  const { t } = useLanguage();
  const [query] = useSearchParams();
  const next = query.get('next') ?? '/';
  const target = /^\/(?![/\\])/.test(next) ? next : '/';
  return (
    <Stack>
      <PageTitle>{t('signIn.title')}</PageTitle>
      <CommandForm
        document={SignInDocument}
        initial={{ email: '', password: '' }}
        resets={false}
        variables={(values) => values}
        submit={t('signIn.submit')}
        onDone={() => window.location.assign(target)}
      >
        {(form) => (
          <>
            <TextInput
              label={t('field.email')}
              type="email"
              autoComplete="username"
              required
              {...form.text('email')}
            />
            <PasswordInput
              label={t('field.password')}
              autoComplete="current-password"
              required
              visibilityToggleButtonProps={{ 'aria-label': t('field.showPassword') }}
              {...form.text('password')}
            />
          </>
        )}
      </CommandForm>
      <Text size="sm">
        {t('signIn.report')}{' '}
        <Anchor component={Link} to="/report" underline="always">
          {t('nav.report')}
        </Anchor>
        {'. '}
        {t('report.haveReceipt')}{' '}
        <Anchor component={Link} to="/report/dialogue" underline="always">
          {t('dialogue.title')}
        </Anchor>
      </Text>
    </Stack>
  );
}
