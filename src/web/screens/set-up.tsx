import { Stack, Text, TextInput } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { Choice } from '../forms/choice.tsx';
import { CommandForm } from '../forms/command-form.tsx';
import { NewPassword } from '../forms/new-password.tsx';
import { SetUpAdministratorDocument, type PartyRole } from '../generated/operations.ts';
import { useLanguage } from '../language.ts';
import { PageTitle } from './page-title.tsx';

export default function SetUp() {
  const { t, locale } = useLanguage();
  const [query] = useSearchParams();
  const token = query.get('token') ?? '';
  return (
    <Stack>
      <PageTitle>{t('setUp.title')}</PageTitle>
      <Text>{t('setUp.text')}</Text>
      <CommandForm
        document={SetUpAdministratorDocument}
        initial={{ organisation: '', role: 'CONTROLLER', name: '', email: '', password: '' }}
        variables={({ role, ...rest }) => ({
          input: { ...rest, token, locale, role: role as PartyRole },
        })}
        submit={t('setUp.submit')}
        onDone={() => window.location.assign('/')}
      >
        {(form) => (
          <>
            <TextInput
              label={t('setUp.organisation')}
              required
              autoComplete="organization"
              {...form.text('organisation')}
            />
            <Choice
              of="PartyRole"
              values={['CONTROLLER', 'PROCESSOR', 'SUB_PROCESSOR']}
              label={t('setUp.role')}
              {...form.text('role')}
            />
            <TextInput
              label={t('setUp.name')}
              required
              autoComplete="name"
              {...form.text('name')}
            />
            <TextInput
              label={t('field.email')}
              type="email"
              required
              autoComplete="username"
              {...form.text('email')}
            />
            <NewPassword {...form.text('password')} />
          </>
        )}
      </CommandForm>
    </Stack>
  );
}
