import { Stack, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { CommandForm } from '../forms/command-form.tsx';
import { NewPassword } from '../forms/new-password.tsx';
import { AcceptInvitationDocument } from '../generated/operations.ts';
import { useLanguage } from '../language.ts';
import { PageTitle } from './page-title.tsx';

export default function Invitation() {
  const { t } = useLanguage();
  const { token = '' } = useParams();
  return (
    <Stack>
      <PageTitle>{t('invitation.title')}</PageTitle>
      <Text>{t('invitation.text')}</Text>
      <CommandForm
        document={AcceptInvitationDocument}
        initial={{ password: '' }}
        variables={({ password }) => ({ token, password })}
        submit={t('invitation.submit')}
        onDone={() => window.location.assign('/')}
      >
        {(form) => <NewPassword {...form.text('password')} />}
      </CommandForm>
    </Stack>
  );
}
