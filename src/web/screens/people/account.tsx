import { Alert, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { CommandForm } from '../../forms/command-form.tsx';
import { NewPassword } from '../../forms/new-password.tsx';
import { ChangePasswordDocument } from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';
import { useSession } from '../../session.tsx';
import { PageTitle } from '../page-title.tsx';
import { AuditGrant } from './audit-grant.tsx';
import { SecondFactors } from './second-factors.tsx';

export default function Account() {
  const { t } = useLanguage();
  const { me } = useSession();
  const [changed, setChanged] = useState(false);
  return (
    <Stack maw={480}>
      <PageTitle>{t('account.title')}</PageTitle>
      <AuditGrant grant={me.auditGrant ?? null} />
      <SecondFactors />
      <Title order={2} size="h3">
        {t('account.password')}
      </Title>
      <Text>{t('account.text')}</Text>
      <div role="status">
        {changed && (
          <Alert variant="outline" color="green">
            {t('account.done')}
          </Alert>
        )}
      </div>
      <CommandForm
        document={ChangePasswordDocument}
        initial={{ currentPassword: '', newPassword: '' }}
        variables={(values) => {
          setChanged(false);
          return values;
        }}
        submit={t('account.submit')}
        onDone={() => setChanged(true)}
      >
        {(form) => (
          <>
            <PasswordInput
              label={t('field.currentPassword')}
              autoComplete="current-password"
              required
              visibilityToggleButtonProps={{ 'aria-label': t('field.showPassword') }}
              {...form.text('currentPassword')}
            />
            <NewPassword {...form.text('newPassword')} />
          </>
        )}
      </CommandForm>
    </Stack>
  );
}
