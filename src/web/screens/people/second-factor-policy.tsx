import { Card, Checkbox, Stack, Text, Title } from '@mantine/core';
import { Answered } from '../../forms/asked.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import {
  ConfigureSecondFactorsDocument,
  SecondFactorPolicyDocument,
} from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useLanguage } from '../../language.ts';
import { roles } from './user-roles.tsx';

/** Which roles must have a second factor, and whether somebody chose that. */
export function SecondFactorPolicy() {
  const { t, word } = useLanguage();
  const asked = useAsk(SecondFactorPolicyDocument, {});
  return (
    <Card withBorder>
      <Stack gap="sm">
        <Title order={2} size="h4">
          {t('factors.policy')}
        </Title>
        <Answered asked={asked}>
          {({ secondFactorPolicy: policy }) => (
            <>
              <Text size="sm">{t(policy.chosen ? 'factors.chosen' : 'factors.notChosen')}</Text>
              <CommandForm
                document={ConfigureSecondFactorsDocument}
                initial={{ roles: policy.roles }}
                resets={false}
                variables={(values) => ({ roles: roles.filter((it) => values.roles.includes(it)) })}
                submit={t('factors.policySubmit')}
                doneText={t('factors.policyDone')}
                quiet
              >
                {(form) => (
                  <Checkbox.Group label={t('factors.policyRoles')} {...form.list('roles')}>
                    <div className="lanes">
                      {roles.map((role) => (
                        <Checkbox key={role} value={role} label={word('Role', role)} />
                      ))}
                    </div>
                  </Checkbox.Group>
                )}
              </CommandForm>
            </>
          )}
        </Answered>
      </Stack>
    </Card>
  );
}
