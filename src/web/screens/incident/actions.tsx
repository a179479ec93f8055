import { Card, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { dateText, Moment } from '../../clock/moment.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import {
  AddActionDocument,
  CompleteActionDocument,
  UsersDocument,
} from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useLanguage } from '../../language.ts';
import { useMay, useSession } from '../../session.tsx';
import { useIncident, useNames } from './incident-context.tsx';

export function Actions() {
  const { t, tag } = useLanguage();
  const incident = useIncident();
  const names = useNames();
  const may = useMay();
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h4">
        {t('action.title')}
      </Title>
      {incident.actions.length === 0 && <Text>{t('action.none')}</Text>}
      {incident.actions.map((action) => (
        <Card withBorder key={action.id}>
          <Stack gap="xs">
            <Text fw={600}>{action.title}</Text>
            <Text size="sm">
              {names.person(action.ownerId)}, {t('action.due')} {dateText(action.dueOn, tag)}
            </Text>
            {action.completedAt !== null && (
              <Text size="sm">
                {t('action.completed')} <Moment at={action.completedAt} zone={incident.zone} />.{' '}
                {action.effect}
              </Text>
            )}
            {action.completedAt === null && may('completeAction') && (
              <CommandForm
                document={CompleteActionDocument}
                initial={{ effect: '' }}
                quiet
                variables={({ effect }) => ({
                  incidentId: incident.id,
                  actionId: action.id,
                  effect,
                })}
                submit={t('action.complete')}
              >
                {(form) => (
                  <TextInput label={t('action.effect')} required {...form.text('effect')} />
                )}
              </CommandForm>
            )}
          </Stack>
        </Card>
      ))}
      {may('addAction') && <AddAction />}
    </Stack>
  );
}

function AddAction() {
  const { t } = useLanguage();
  const incident = useIncident();
  const { me } = useSession();
  const may = useMay();
  const names = useNames();
  const { data } = useAsk(UsersDocument, { after: null }, { pause: !may('users') });
  const owners = new Map(names.people.map(({ id, name }) => [id, name]));
  for (const user of data?.users.nodes ?? []) {
    if (user.partyId === me.party?.id) owners.set(user.id, user.name);
  }
  return (
    <CommandForm
      document={AddActionDocument}
      initial={{ title: '', ownerId: me.id, dueOn: '' }}
      quiet
      variables={({ title, ownerId, dueOn }) => {
        if (dueOn === '')
          return [{ code: 'REQUIRED', message: t('clock.missing'), field: 'dueOn' }];
        return { incidentId: incident.id, title, ownerId, dueOn };
      }}
      submit={t('action.add')}
    >
      {(form) => (
        <>
          <TextInput label={t('action.what')} required {...form.text('title')} />
          <NativeSelect
            label={t('action.owner')}
            data={[...owners].map(([value, label]) => ({ value, label }))}
            {...form.text('ownerId')}
          />
          <TextInput
            label={t('action.due')}
            type="date"
            maw="20rem"
            required
            {...form.text('dueOn')}
          />
        </>
      )}
    </CommandForm>
  );
}
