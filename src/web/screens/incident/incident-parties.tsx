import {
  Badge,
  Card,
  Group,
  NativeSelect,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { Moment } from '../../clock/moment.tsx';
import { Choice } from '../../forms/choice.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import {
  AddIncidentPartyDocument,
  PartiesDocument,
  RecordAffectedPartDocument,
  SharePartDocument,
  type PartyHereFragment,
  type PartyRole,
} from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useLanguage } from '../../language.ts';
import { useMay } from '../../session.tsx';
import { AffectedSummary } from './affected-summary.tsx';
import { useIncident, useNames } from './incident-context.tsx';

const roles = [
  'CONTROLLER',
  'PROCESSOR',
  'SUB_PROCESSOR',
  'AUTHORITY',
  'INSURER',
  'POLICE',
  'CSIRT',
  'OTHER',
];

export default function IncidentParties() {
  const { t } = useLanguage();
  const incident = useIncident();
  const may = useMay();
  const roots = incident.parties.filter((it) => it.informedByPartyId === null);
  return (
    <Stack>
      <Text>{t('parties.chain')}</Text>
      {roots.map((party) => (
        <Chain key={party.party.id} party={party} depth={0} />
      ))}
      {may('addIncidentParty') && <AddParty />}
    </Stack>
  );
}

const depthMax = 6;

/** A party and below it those that it tells. */
function Chain({ party, depth }: { readonly party: PartyHereFragment; readonly depth: number }) {
  const { t } = useLanguage();
  const { parties } = useIncident();
  const told = parties.filter((it) => String(it.informedByPartyId) === party.party.id);
  return (
    <Stack gap="xs">
      <PartyCard party={party} />
      {told.length > 0 && depth < depthMax && (
        <Stack
          gap="xs"
          ps="md"
          component="section"
          aria-label={t('parties.toldBy', { party: party.party.name })}
        >
          {told.map((next) => (
            <Chain key={next.party.id} party={next} depth={depth + 1} />
          ))}
        </Stack>
      )}
    </Stack>
  );
}

function PartyCard({ party }: { readonly party: PartyHereFragment }) {
  const { t, word } = useLanguage();
  const incident = useIncident();
  const names = useNames();
  const may = useMay();
  const aware = incident.awareness.find(
    (it) => it.partyId === party.party.id && it.state === 'IN_FORCE',
  );
  const handler = party.party.id === incident.handledBy.id;
  return (
    <Card withBorder>
      <Stack gap="xs">
        <Group gap="xs">
          <Text fw={600}>{party.party.name}</Text>
          <Badge variant="outline">{word('PartyRole', party.role)}</Badge>
          {party.shared && <Badge variant="outline">{t('parties.shared')}</Badge>}
        </Group>
        {party.informedByPartyId !== null && (
          <Text size="sm">
            {t('parties.toldBy', { party: names.party(party.informedByPartyId) })}
          </Text>
        )}
        <Text size="sm">
          {t('parties.aware')}{' '}
          {aware ? <Moment at={aware.at} zone={incident.zone} /> : t('notYetKnown')}
        </Text>
        {!handler && (
          <Text size="sm">
            {t('parties.received')}{' '}
            {party.receivedAt === null ? (
              t('parties.noReceipt')
            ) : (
              <Moment at={party.receivedAt} zone={incident.zone} />
            )}
          </Text>
        )}
        <AffectedSummary affected={party.affected} />
        {may('recordAffectedPart') && <AffectedForm party={party} />}
        {!handler && !party.shared && may('sharePart') && (
          <CommandForm
            document={SharePartDocument}
            initial={{}}
            quiet
            variables={() => ({ incidentId: incident.id, partyId: party.party.id })}
            submit={t('parties.share')}
          />
        )}
      </Stack>
    </Card>
  );
}

const words = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
const count = (text: string) => (text === '' ? null : Number(text));

function AffectedForm({ party }: { readonly party: PartyHereFragment }) {
  const { t } = useLanguage();
  const incident = useIncident();
  const { affected } = party;
  return (
    <details>
      <summary>{t('parties.recordPart')}</summary>
      <Stack mt="xs">
        <CommandForm
          document={RecordAffectedPartDocument}
          initial={{
            peopleMin: String(affected?.peopleMin ?? ''),
            peopleMax: String(affected?.peopleMax ?? ''),
            dataCategories: affected?.dataCategories?.join(', ') ?? '',
            subjectGroups: affected?.subjectGroups?.join(', ') ?? '',
            remark: affected?.remark ?? '',
          }}
          resets={false}
          quiet
          variables={(draft) => ({
            input: {
              incidentId: incident.id,
              partyId: party.party.id,
              peopleMin: count(draft.peopleMin),
              peopleMax: count(draft.peopleMax),
              dataCategories: draft.dataCategories === '' ? null : words(draft.dataCategories),
              subjectGroups: draft.subjectGroups === '' ? null : words(draft.subjectGroups),
              remark: draft.remark || null,
            },
          })}
          submit={t('parties.recordPart')}
        >
          {(form) => (
            <>
              <Text size="sm">{t('emptyIsUnknown')}</Text>
              <TextInput
                label={t('part.peopleMin')}
                inputMode="numeric"
                {...form.text('peopleMin')}
              />
              <TextInput
                label={t('part.peopleMax')}
                inputMode="numeric"
                {...form.text('peopleMax')}
              />
              <TextInput
                label={t('part.dataCategories')}
                description={t('part.commas')}
                {...form.text('dataCategories')}
              />
              <TextInput
                label={t('part.subjectGroups')}
                description={t('part.commas')}
                {...form.text('subjectGroups')}
              />
              <Textarea label={t('part.remark')} autosize {...form.text('remark')} />
            </>
          )}
        </CommandForm>
      </Stack>
    </details>
  );
}

function AddParty() {
  const { t } = useLanguage();
  const incident = useIncident();
  const { data } = useAsk(PartiesDocument, { after: null });
  const here = incident.parties.map(({ party }) => party.id);
  const others = data?.parties.nodes.filter((party) => !here.includes(party.id)) ?? [];
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h4">
        {t('parties.add')}
      </Title>
      {others.length === 0 ? (
        <Text size="sm">{t('parties.noOthers')}</Text>
      ) : (
        <CommandForm
          document={AddIncidentPartyDocument}
          initial={{
            partyId: '',
            role: 'CONTROLLER',
            informedByPartyId: incident.handledBy.id,
          }}
          variables={({ partyId, role, informedByPartyId }) => ({
            input: { incidentId: incident.id, partyId, role: role as PartyRole, informedByPartyId },
          })}
          submit={t('parties.add')}
        >
          {(form) => (
            <>
              <NativeSelect
                label={t('field.party')}
                data={[
                  { value: '', label: t('choose') },
                  ...others.map((party) => ({ value: party.id, label: party.name })),
                ]}
                {...form.text('partyId')}
              />
              <Choice
                of="PartyRole"
                values={roles}
                label={t('parties.roleHere')}
                {...form.text('role')}
              />
              <NativeSelect
                label={t('parties.informedBy')}
                data={incident.parties.map(({ party }) => ({
                  value: party.id,
                  label: party.name,
                }))}
                {...form.text('informedByPartyId')}
              />
            </>
          )}
        </CommandForm>
      )}
    </Stack>
  );
}
