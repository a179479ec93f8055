import {
  Alert,
  Badge,
  Card,
  Checkbox,
  Group,
  NativeSelect,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useRef, useState } from 'react';
import { Answered } from '../../forms/asked.tsx';
import { Choice } from '../../forms/choice.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import { FocusHere } from '../../forms/focus-back.tsx';
import {
  BlockUserDocument,
  InviteUserDocument,
  PartiesDocument,
  UnblockUserDocument,
  UsersDocument,
  type Role,
  type UsersQuery,
} from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useLanguage } from '../../language.ts';
import { useMay, useSession } from '../../session.tsx';
import { MoreButton } from '../more-button.tsx';
import { PageTitle } from '../page-title.tsx';
import { AuditGrant } from './audit-grant.tsx';
import { SecondFactorPolicy } from './second-factor-policy.tsx';
import { MakeBreakGlass } from './make-break-glass.tsx';
import { UserActs } from './user-acts.tsx';
import { grantOf, UserRoles } from './user-roles.tsx';

type User = UsersQuery['users']['nodes'][number];
export default function Users() {
  const { t } = useLanguage();
  const may = useMay();
  const [after, setAfter] = useState<string | null>(null);
  const asked = useAsk(UsersDocument, { after });
  return (
    <Stack>
      <PageTitle>{t('nav.users')}</PageTitle>
      {may('inviteUser') && <Invite />}
      <Title order={2} size="h4">
        {t('users.list')}
      </Title>
      <Answered asked={asked}>
        {({ users }) => (
          <>
            {users.nodes.map((user) => (
              <UserCard key={user.id} user={user} />
            ))}
            <MoreButton pageInfo={users.pageInfo} onMore={setAfter} />
          </>
        )}
      </Answered>
      {may('configureSecondFactors') && <SecondFactorPolicy />}
      {may('makeBreakGlass') && <MakeBreakGlass />}
    </Stack>
  );
}

function UserCard({ user }: { readonly user: User }) {
  const { t, word } = useLanguage();
  const { me } = useSession();
  const may = useMay();
  const blocked = user.state === 'BLOCKED';
  return (
    <Card withBorder component="article" aria-label={user.name}>
      <Stack gap="xs">
        <Group gap="xs">
          <Text fw={600}>{user.name}</Text>
          <Badge variant="outline">{word('UserState', user.state)}</Badge>
        </Group>
        {user.email && (
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {user.email}
          </Text>
        )}
        <Text size="sm">{user.roles.map((role) => word('Role', role)).join(', ')}</Text>
        <AuditGrant grant={user.auditGrant ?? null} />
        {user.id !== me.id && may('changeRoles') && <UserActs user={user} />}
        {user.id !== me.id && user.state !== 'DEACTIVATED' && may('blockUser') && (
          <details>
            <summary>{t(blocked ? 'users.unblock' : 'users.block')}</summary>
            {blocked ? <Unblock user={user} /> : <Block user={user} />}
          </details>
        )}
      </Stack>
    </Card>
  );
}

function Block({ user }: { readonly user: User }) {
  const { t } = useLanguage();
  return (
    <Stack gap="xs" mt="xs">
      <Text size="sm">{t('users.blockText')}</Text>
      <CommandForm
        document={BlockUserDocument}
        initial={{ reason: '' }}
        quiet
        variables={({ reason }) => ({ userId: user.id, reason })}
        submit={t('users.block')}
      >
        {(form) => <TextInput label={t('field.reason')} required {...form.text('reason')} />}
      </CommandForm>
    </Stack>
  );
}

function Unblock({ user }: { readonly user: User }) {
  const { t } = useLanguage();
  return (
    <CommandForm
      document={UnblockUserDocument}
      initial={{ reason: '' }}
      quiet
      variables={({ reason }) => ({ userId: user.id, reason })}
      submit={t('users.unblock')}
    >
      {(form) => <TextInput label={t('field.reason')} required {...form.text('reason')} />}
    </CommandForm>
  );
}

function Invite() {
  const { t, locale } = useLanguage();
  const { me } = useSession();
  const [made, setMade] = useState<{ link: string; mailed: boolean } | null>(null);
  const mailed = useRef(true);
  const { data } = useAsk(PartiesDocument, { after: null });
  const own = me.party?.id ?? '';
  const parties = data?.parties.nodes ?? (me.party ? [me.party] : []);
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h4">
        {t('users.invite')}
      </Title>
      {made !== null && (
        <FocusHere key={made.link}>
          <Alert variant="outline" title={t('users.link')}>
            <Text size="sm">{t(made.mailed ? 'users.mailedToo' : 'users.linkOnce')}</Text>
            <code data-testid="invitation" style={{ overflowWrap: 'anywhere' }}>
              {made.link}
            </code>
          </Alert>
        </FocusHere>
      )}
      <CommandForm
        document={InviteUserDocument}
        initial={{
          name: '',
          email: '',
          partyId: own,
          roles: ['HANDLER'] as readonly string[],
          locale,
          purpose: '',
          endsOn: '',
          byMail: true,
        }}
        variables={({ purpose, endsOn, roles: chosen, locale, byMail, ...draft }) => {
          mailed.current = byMail;
          return {
            input: {
              ...draft,
              roles: chosen as Role[],
              locale,
              auditGrant: grantOf({ roles: chosen, purpose, endsOn }),
              byMail,
            },
          };
        }}
        submit={t('users.inviteSubmit')}
        onDone={({ invitationLink }) => {
          if (invitationLink !== null) setMade({ link: invitationLink, mailed: mailed.current });
        }}
      >
        {(form) => (
          <>
            <TextInput label={t('setUp.name')} required {...form.text('name')} />
            <TextInput label={t('field.email')} type="email" required {...form.text('email')} />
            <NativeSelect
              label={t('users.party')}
              data={parties.map((party) => ({ value: party.id, label: party.name }))}
              {...form.text('partyId')}
            />
            <UserRoles form={form} />
            <Choice
              of="Locale"
              values={['nl', 'en']}
              label={t('language')}
              {...form.text('locale')}
            />
            <Checkbox label={t('users.byMail')} {...form.check('byMail')} />
          </>
        )}
      </CommandForm>
    </Stack>
  );
}
