import { Badge, Card, Checkbox, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { Moment } from '../../clock/moment.tsx';
import { Answered } from '../../forms/asked.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import {
  ApiTokensDocument,
  CreateApiTokenDocument,
  RevokeApiTokenDocument,
  TokenOperationsDocument,
  type ApiTokensQuery,
  type Role,
  type TokenOperationGroup,
} from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useLanguage } from '../../language.ts';
import { MoreButton } from '../more-button.tsx';
import { OnceShown } from './once-shown.tsx';

type Token = ApiTokensQuery['apiTokens']['nodes'][number];

/** Administration stays with people; an auditor has a purpose and an end, a guest a party. */
const roles = [
  'REPORTER',
  'HANDLER',
  'DECIDER',
  'DPO',
  'MANAGER',
  'COMMUNICATIONS',
  'COUNSEL',
  'AUDITOR',
] as const satisfies readonly Role[];
const groups = [
  'READ',
  'EVENTS',
  'CASE',
  'TELL',
  'EVIDENCE',
  'ORGANISATION',
] as const satisfies readonly TokenOperationGroup[];

export function Tokens() {
  const { t } = useLanguage();
  const [after, setAfter] = useState<string | null>(null);
  const asked = useAsk(ApiTokensDocument, { after });
  return (
    <Stack component="section" aria-labelledby="tokens">
      <Title order={2} size="h4" id="tokens">
        {t('tokens.title')}
      </Title>
      <Text size="sm">{t('tokens.text')}</Text>
      <Answered asked={asked}>
        {({ apiTokens }) => (
          <>
            {apiTokens.nodes.length === 0 && <Text>{t('tokens.none')}</Text>}
            {apiTokens.nodes.map((token) => (
              <TokenCard key={token.id} token={token} />
            ))}
            <MoreButton pageInfo={apiTokens.pageInfo} onMore={setAfter} />
          </>
        )}
      </Answered>
      <details>
        <summary>{t('tokens.add')}</summary>
        <Create />
      </details>
    </Stack>
  );
}

function TokenCard({ token }: { readonly token: Token }) {
  const { t, word } = useLanguage();
  return (
    <Card withBorder component="article" aria-label={token.name}>
      <Stack gap={4}>
        <Group gap="xs">
          <Text fw={600}>{token.name}</Text>
          <Badge variant="outline" color={token.holds ? 'green' : 'gray'}>
            {t(token.holds ? 'tokens.holds' : token.revokedAt ? 'tokens.revoked' : 'tokens.over')}
          </Badge>
        </Group>
        <Text size="sm">{token.roles.map((role) => word('Role', role)).join(', ')}</Text>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {token.operations === null ? t('tokens.everything') : token.operations.join(', ')}
        </Text>
        <Text size="sm">
          {t('tokens.ends')} <Moment at={token.expiresAt} />
        </Text>
        <Text size="sm">
          {t('tokens.lastUsed')}{' '}
          {token.lastUsedAt === null ? t('tokens.never') : <Moment at={token.lastUsedAt} />}
        </Text>
        {token.holds && (
          <CommandForm
            document={RevokeApiTokenDocument}
            initial={{}}
            quiet
            variables={() => ({ tokenId: token.id })}
            submit={t('tokens.revoke')}
          />
        )}
      </Stack>
    </Card>
  );
}

function Create() {
  const { t, word } = useLanguage();
  const [secret, setSecret] = useState<string | null>(null);
  const { data } = useAsk(TokenOperationsDocument, {});
  const operations = data?.tokenOperations ?? [];
  const allowedTo = (chosen: readonly string[]) =>
    operations.filter(
      ({ roles: needed }) => needed.length === 0 || needed.some((role) => chosen.includes(role)),
    );
  return (
    <Stack gap="sm" mt="sm">
      {secret !== null && <OnceShown title={t('tokens.secret')} secret={secret} />}
      <CommandForm
        document={CreateApiTokenDocument}
        initial={{
          name: '',
          roles: [] as readonly string[],
          operations: [] as readonly string[],
          endsOn: '',
        }}
        variables={({ endsOn, ...draft }) =>
          endsOn === ''
            ? [{ code: 'REQUIRED', message: t('tokens.endNeeded'), field: 'endsOn' }]
            : {
                input: {
                  ...draft,
                  roles: draft.roles as Role[],
                  operations: draft.operations.filter((name) =>
                    allowedTo(draft.roles).some((it) => it.name === name),
                  ),
                  expiresAt: `${endsOn}T23:59:59Z`,
                },
              }
        }
        submit={t('tokens.submit')}
        onDone={(made) => setSecret(made.secret)}
      >
        {(form) => (
          <>
            <TextInput
              label={t('tokens.name')}
              description={t('tokens.nameHint')}
              required
              {...form.text('name')}
            />
            <Checkbox.Group label={t('users.roles')} required {...form.list('roles')}>
              <div className="lanes">
                {roles.map((role) => (
                  <Checkbox key={role} value={role} label={word('Role', role)} />
                ))}
              </div>
            </Checkbox.Group>
            <Checkbox.Group
              label={t('tokens.operations')}
              description={t('tokens.operationsHint')}
              {...form.list('operations')}
            >
              {groups.map((group) => {
                const allowed = allowedTo(form.values.roles).filter((it) => it.group === group);
                const chosen = allowed.filter((it) => form.values.operations.includes(it.name));
                return allowed.length === 0 ? null : (
                  <details key={group}>
                    <summary>
                      {word('TokenOperationGroup', group)} ({chosen.length}/{allowed.length})
                    </summary>
                    <div className="lanes">
                      {allowed.map(({ name }) => (
                        <Checkbox key={name} value={name} label={name} />
                      ))}
                    </div>
                  </details>
                );
              })}
            </Checkbox.Group>
            <TextInput
              label={t('tokens.endsOn')}
              description={t('tokens.endsOnHint')}
              type="date"
              maw="16rem"
              required
              {...form.text('endsOn')}
              error={form.refusal('endsOn') ?? form.refusal('expiresAt')}
            />
          </>
        )}
      </CommandForm>
    </Stack>
  );
}
