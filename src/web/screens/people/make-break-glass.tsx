import { Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { CommandForm } from '../../forms/command-form.tsx';
import { MakeBreakGlassDocument, type Role } from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';
import { ShownOnce } from './user-acts.tsx';
import { UserRoles } from './user-roles.tsx';

export function MakeBreakGlass() {
  const { t } = useLanguage();
  const [passphrase, setPassphrase] = useState<string | null>(null);
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h4">
        {t('breakGlass.title')}
      </Title>
      <Text size="sm">{t('breakGlass.text')}</Text>
      {passphrase && <ShownOnce title={t('breakGlass.passphrase')} text={passphrase} />}
      <details>
        <summary>{t('breakGlass.make')}</summary>
        <CommandForm
          document={MakeBreakGlassDocument}
          initial={{
            name: t('breakGlass.title'),
            email: '',
            roles: [] as readonly string[],
            purpose: '',
            endsOn: '',
          }}
          quiet
          variables={({ name, email, roles }) => ({
            input: { name, email, roles: roles as Role[] },
          })}
          submit={t('breakGlass.make')}
          onDone={(done) => setPassphrase(done.passphrase ?? null)}
        >
          {(form) => (
            <>
              <TextInput label={t('setUp.name')} required {...form.text('name')} />
              <TextInput label={t('breakGlass.email')} required {...form.text('email')} />
              <UserRoles form={form} without={['AUDITOR', 'GUEST']} />
            </>
          )}
        </CommandForm>
      </details>
    </Stack>
  );
}
