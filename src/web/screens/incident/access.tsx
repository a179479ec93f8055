import { Alert, Anchor, Checkbox, List, Stack, Text, TextInput, Title } from '@mantine/core';
import { Moment } from '../../clock/moment.tsx';
import { Answered } from '../../forms/asked.tsx';
import { CommandForm, type Form } from '../../forms/command-form.tsx';
import {
  ColleaguesDocument,
  LiftRestrictionDocument,
  NameLaneReadersDocument,
  RestrictIncidentDocument,
  type ColleaguesQuery,
} from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useLanguage } from '../../language.ts';
import { useMay, useSession } from '../../session.tsx';
import { useIncident } from './incident-context.tsx';

/** Who may see this case: need to know, and counsel's lane. */
export function Access() {
  const { t } = useLanguage();
  return (
    <Stack component="section" gap="sm" aria-label={t('access.title')}>
      <Title order={2} size="h4">
        {t('access.title')}
      </Title>
      <Restriction />
      <CounselLane />
    </Stack>
  );
}

function Restriction() {
  const { t } = useLanguage();
  const may = useMay();
  const { id, zone, restriction } = useIncident();
  return (
    <>
      {restriction ? (
        <Alert variant="outline" color="orange" title={t('access.restricted')}>
          <Text size="sm">
            {t('access.by', { name: restriction.byName ?? t('somebody') })},{' '}
            <Moment at={restriction.at} zone={zone} />: {restriction.reason}
          </Text>
          <Text size="sm">{t('access.named')}</Text>
          <People people={restriction.people} none={t('access.nobodyNamed')} />
          <Text size="sm">{t('access.always')}</Text>
        </Alert>
      ) : (
        <Text size="sm">{t('access.open')}</Text>
      )}
      {may('restrictIncident') && <Restrict />}
      {restriction && may('liftRestriction') && (
        <CommandForm
          document={LiftRestrictionDocument}
          initial={{}}
          quiet
          variables={() => ({ incidentId: id })}
          submit={t('access.lift')}
        />
      )}
    </>
  );
}

function Restrict() {
  const { t } = useLanguage();
  const { id, restriction } = useIncident();
  const named = restriction?.people.map((person) => person.id) ?? [];
  return (
    <details>
      <summary>{t(restriction ? 'access.change' : 'access.restrict')}</summary>
      <Stack gap="xs" mt="xs">
        <Text size="sm">{t('access.hint')}</Text>
        <CommandForm
          document={RestrictIncidentDocument}
          initial={{ userIds: named, reason: '' }}
          resets={false}
          quiet
          variables={({ userIds, reason }) => ({ incidentId: id, userIds: [...userIds], reason })}
          submit={t(restriction ? 'access.changeSubmit' : 'access.restrict')}
        >
          {(form) => (
            <>
              <Colleagues label={t('access.who')} form={form} />
              <TextInput label={t('field.reason')} required {...form.text('reason')} />
            </>
          )}
        </CommandForm>
      </Stack>
    </details>
  );
}

function CounselLane() {
  const { t } = useLanguage();
  const may = useMay();
  const { id, counselLane } = useIncident();
  if (!counselLane.reads) {
    return counselLane.withheld === 0 ? null : (
      <Text size="sm">{t('lane.withheld', { count: counselLane.withheld })}</Text>
    );
  }
  return (
    <>
      <Title order={3} size="h5">
        {t('lane.title')}
      </Title>
      <Text size="sm">{t('lane.text')}</Text>
      <People people={counselLane.people} none={t('lane.counselOnly')} />
      {may('nameLaneReaders') && (
        <details>
          <summary>{t('lane.name')}</summary>
          <CommandForm
            document={NameLaneReadersDocument}
            initial={{
              userIds: counselLane.people.map((it) => it.id),
            }}
            resets={false}
            quiet
            variables={({ userIds }) => ({ incidentId: id, userIds: [...userIds] })}
            submit={t('lane.name')}
            doneText={t('lane.named')}
          >
            {(form) => <Colleagues label={t('lane.who')} form={form} />}
          </CommandForm>
        </details>
      )}
      {may('exportCounselLane') && (
        <Anchor href={`/exports/${id}/counsel.zip`} download underline="always" w="fit-content">
          {t('lane.export')}
        </Anchor>
      )}
    </>
  );
}

interface ColleaguesProps<F extends { readonly userIds: readonly string[] }> {
  readonly label: string;
  readonly form: Form<F & Readonly<Record<string, string | readonly string[]>>>;
}

function Colleagues<F extends { readonly userIds: readonly string[] }>({
  label,
  form,
}: ColleaguesProps<F>) {
  const { word } = useLanguage();
  const { me } = useSession();
  const asked = useAsk(ColleaguesDocument, {});
  const others = ({ colleagues }: ColleaguesQuery) => colleagues.filter((it) => it.id !== me.id);
  return (
    <Answered asked={asked}>
      {(data) => (
        <Checkbox.Group label={label} {...form.list('userIds')}>
          <Stack gap="xs" mt="xs">
            {others(data).map(({ id, name, roles }) => (
              <Checkbox
                key={id}
                value={id}
                label={`${name} (${roles.map((role) => word('Role', role)).join(', ')})`}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </Answered>
  );
}

interface PeopleProps {
  readonly people: readonly { readonly id: string | number; readonly name: string }[];
  readonly none: string;
}

function People({ people, none }: PeopleProps) {
  if (people.length === 0) return <Text size="sm">{none}</Text>;
  return (
    <List size="sm">
      {people.map(({ id, name }) => (
        <List.Item key={id}>{name}</List.Item>
      ))}
    </List>
  );
}
