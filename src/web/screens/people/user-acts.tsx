import { Alert, Stack, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { CommandForm } from '../../forms/command-form.tsx';
import { FocusHere } from '../../forms/focus-back.tsx';
import {
  ChangeRolesDocument,
  CorrectUserDocument,
  DeactivateUserDocument,
  MakeResetLinkDocument,
  ReactivateUserDocument,
  RenewBreakGlassDocument,
  RenewInvitationDocument,
  ResetSecondFactorsDocument,
  type Role,
  type UsersQuery,
} from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';
import { useMay } from '../../session.tsx';
import type { TextKey } from '../../texts/nl.ts';
import { AllowSso } from './allow-sso.tsx';
import { grantOf, UserRoles, type RolesDraft } from './user-roles.tsx';

type User = UsersQuery['users']['nodes'][number];

/** What an administrator does with somebody else's account, beside blocking it. */
export function UserActs({ user }: { readonly user: User }) {
  const { state } = user;
  const may = useMay();
  return (
    <>
      {state === 'INVITED' && <Renew user={user} />}
      {state === 'ACTIVE' && !user.breakGlass && <ResetLink user={user} />}
      {state === 'ACTIVE' && !user.breakGlass && <AllowSso userId={user.id} />}
      {state === 'ACTIVE' && may('resetSecondFactors') && <FactorsLost user={user} />}
      {user.breakGlass && <NewPassphrase user={user} />}
      {state !== 'DEACTIVATED' && <Roles user={user} />}
      {state !== 'DEACTIVATED' && <Correct user={user} />}
      {state === 'DEACTIVATED' ? <Reactivate user={user} /> : <Deactivate user={user} />}
    </>
  );
}

function Fold({ title, children }: { readonly title: TextKey; readonly children: ReactNode }) {
  const { t } = useLanguage();
  return (
    <details>
      <summary>{t(title)}</summary>
      <Stack gap="xs" mt="xs">
        {children}
      </Stack>
    </details>
  );
}

export function ShownOnce({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <FocusHere key={text}>
      <Alert variant="outline" title={title}>
        <code style={{ overflowWrap: 'anywhere' }}>{text}</code>
      </Alert>
    </FocusHere>
  );
}

function Renew({ user }: { readonly user: User }) {
  const { t } = useLanguage();
  const [link, setLink] = useState<string | null>(null);
  return (
    <Fold title="users.renew">
      {link !== null && <ShownOnce title={t('users.linkOnce')} text={link} />}
      <CommandForm
        document={RenewInvitationDocument}
        initial={{}}
        quiet
        variables={() => ({ userId: user.id })}
        submit={t('users.renew')}
        onDone={(done) => setLink(done.link ?? null)}
      />
    </Fold>
  );
}

function ResetLink({ user }: { readonly user: User }) {
  const { t } = useLanguage();
  const [link, setLink] = useState<string | null>(null);
  return (
    <Fold title="users.resetLink">
      <Text size="sm">{t('users.resetLinkText')}</Text>
      {link === '' && (
        <Alert role="status" variant="outline">
          {t('users.mailed')}
        </Alert>
      )}
      {link && <ShownOnce title={t('users.linkOnce')} text={link} />}
      <CommandForm
        document={MakeResetLinkDocument}
        initial={{}}
        quiet
        variables={() => ({ userId: user.id })}
        submit={t('users.resetLink')}
        onDone={(done) => setLink(done.link ?? '')}
      />
    </Fold>
  );
}

/** A colleague who lost a phone: the account is back to its password, and asks for a new factor at the sign-in. */
function FactorsLost({ user }: { readonly user: User }) {
  const { t } = useLanguage();
  return (
    <Fold title="users.factorsLost">
      <Text size="sm">{t('users.factorsLostText')}</Text>
      <CommandForm
        document={ResetSecondFactorsDocument}
        initial={{ reason: '' }}
        quiet
        variables={({ reason }) => ({ userId: user.id, reason })}
        submit={t('users.factorsLostSubmit')}
        doneText={t('users.factorsLostDone')}
      >
        {(form) => <TextInput label={t('field.reason')} required {...form.text('reason')} />}
      </CommandForm>
    </Fold>
  );
}

function NewPassphrase({ user }: { readonly user: User }) {
  const { t } = useLanguage();
  const [passphrase, setPassphrase] = useState<string | null>(null);
  return (
    <>
      {user.breakGlass?.passphraseUsed && <Text size="sm">{t('breakGlass.used')}</Text>}
      <Fold title="breakGlass.renew">
        {passphrase && <ShownOnce title={t('breakGlass.passphrase')} text={passphrase} />}
        <CommandForm
          document={RenewBreakGlassDocument}
          initial={{}}
          quiet
          variables={() => ({ userId: user.id })}
          submit={t('breakGlass.renew')}
          onDone={(done) => setPassphrase(done.passphrase ?? null)}
        />
      </Fold>
    </>
  );
}

function Roles({ user }: { readonly user: User }) {
  const { t } = useLanguage();
  const { purpose = '', endsOn = '' } = user.auditGrant ?? {};
  const initial: RolesDraft = { roles: user.roles, purpose, endsOn };
  return (
    <Fold title="users.changeRoles">
      <CommandForm
        document={ChangeRolesDocument}
        initial={initial}
        resets={false}
        quiet
        variables={(draft) => ({
          input: { userId: user.id, roles: draft.roles as Role[], auditGrant: grantOf(draft) },
        })}
        submit={t('users.changeRoles')}
        doneText={t('users.rolesChanged')}
      >
        {(form) => <UserRoles form={form} />}
      </CommandForm>
    </Fold>
  );
}

function Correct({ user }: { readonly user: User }) {
  const { t } = useLanguage();
  return (
    <Fold title="users.correct">
      <Text size="sm">{t('users.correctText')}</Text>
      <CommandForm
        document={CorrectUserDocument}
        initial={{ name: user.name, email: user.email ?? '' }}
        resets={false}
        quiet
        variables={({ name, email }) => ({ input: { userId: user.id, name, email } })}
        submit={t('users.correctSubmit')}
        doneText={t('users.corrected')}
      >
        {(form) => (
          <>
            <TextInput label={t('setUp.name')} required {...form.text('name')} />
            <TextInput
              label={t('field.email')}
              description={t('users.correctEmail')}
              type="email"
              required
              {...form.text('email')}
            />
          </>
        )}
      </CommandForm>
    </Fold>
  );
}

function Deactivate({ user }: { readonly user: User }) {
  const { t } = useLanguage();
  return (
    <Fold title="users.deactivate">
      <Text size="sm">{t('users.deactivateText')}</Text>
      <CommandForm
        document={DeactivateUserDocument}
        initial={{ reason: '' }}
        quiet
        variables={({ reason }) => ({ userId: user.id, reason })}
        submit={t('users.deactivate')}
      >
        {(form) => <TextInput label={t('field.reason')} required {...form.text('reason')} />}
      </CommandForm>
    </Fold>
  );
}

function Reactivate({ user }: { readonly user: User }) {
  const { t } = useLanguage();
  return (
    <Fold title="users.reactivate">
      <CommandForm
        document={ReactivateUserDocument}
        initial={{ reason: '' }}
        quiet
        variables={({ reason }) => ({ userId: user.id, reason })}
        submit={t('users.reactivate')}
      >
        {(form) => <TextInput label={t('field.reason')} required {...form.text('reason')} />}
      </CommandForm>
    </Fold>
  );
}
