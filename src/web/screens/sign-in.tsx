import { Anchor, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { CommandForm } from '../forms/command-form.tsx';
import { SecondStepDocument, SignInDocument } from '../generated/operations.ts';
import { useAsk } from '../graphql/use-ask.ts';
import { useLanguage } from '../language.ts';
import { ownPath } from '../own-path.ts';
import { PageTitle } from './page-title.tsx';
import { SecondStep } from './second-step.tsx';
import { SsoButton } from './sso-button.tsx';

export default function SignIn() {
  const { t } = useLanguage();
  const [query] = useSearchParams();
  const target = ownPath(query.get('next'));
  const [again, setAgain] = useState(query.has('again'));
  const step = useAsk(SecondStepDocument, {}).data?.secondStep;
  if (step && !again) {
    return <SecondStep step={step} next={target} onDone={() => window.location.assign(target)} />;
  }
  return (
    <Stack>
      <PageTitle>{t('signIn.title')}</PageTitle>
      <SsoButton next={target} />
      <CommandForm
        document={SignInDocument}
        initial={{ email: '', password: '' }}
        resets={false}
        variables={(values) => values}
        submit={t('signIn.submit')}
        onDone={({ awaitsSecondStep }) => {
          if (awaitsSecondStep) setAgain(false);
          else window.location.assign(target);
        }}
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
      <Anchor component={Link} to="/forgot-password" underline="always" size="sm">
        {t('forgot.link')}
      </Anchor>
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
