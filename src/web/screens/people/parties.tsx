import { Badge, Card, Checkbox, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { Moment } from '../../clock/moment.tsx';
import { Answered } from '../../forms/asked.tsx';
import { Choice } from '../../forms/choice.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import {
  PartiesDocument,
  RegisterPartyDocument,
  VerifyContactDocument,
  type Locale,
  type PartiesQuery,
  type PartyRole,
} from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useLanguage } from '../../language.ts';
import { useMay, useSession } from '../../session.tsx';
import { PageTitle } from '../page-title.tsx';
import { Agreements } from './agreements.tsx';
import { FilingProfile } from './filing-profile.tsx';

type Party = PartiesQuery['parties']['nodes'][number];
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

export default function Parties() {
  const { t } = useLanguage();
  const may = useMay();
  const { me } = useSession();
  const asked = useAsk(PartiesDocument, { after: null });
  return (
    <Stack>
      <PageTitle>{t('nav.parties')}</PageTitle>
      <Text>{t('party.intro')}</Text>
      <Answered asked={asked}>
        {({ parties }) => (
          <>
            {parties.nodes.map((party) => (
              <PartyCard key={party.id} party={party} />
            ))}
            {may('recordFilingProfile') && me.party && <FilingProfile partyId={me.party.id} />}
            {may('registerParty') && <RegisterParty />}
            <Agreements parties={parties.nodes} />
          </>
        )}
      </Answered>
    </Stack>
  );
}

function PartyCard({ party }: { readonly party: Party }) {
  const { t, word } = useLanguage();
  const may = useMay();
  return (
    <Card withBorder component="article" aria-label={party.name}>
      <Stack gap="xs">
        <Group gap="xs">
          <Text fw={600}>{party.name}</Text>
          <Badge variant="outline">{word('PartyRole', party.role)}</Badge>
          {party.own && <Badge variant="outline">{t('party.own')}</Badge>}
        </Group>
        {party.contacts.length === 0 && <Text size="sm">{t('party.noContacts')}</Text>}
        {party.contacts.map((contact) => (
          <Group key={contact.id} gap="xs">
            <Text size="sm">
              {[contact.name, contact.function, contact.email, contact.phone]
                .filter((one) => one !== null && one !== '')
                .join(', ')}{' '}
              – {t('party.verified')}{' '}
              {contact.verifiedAt === null ? t('party.never') : <Moment at={contact.verifiedAt} />}
            </Text>
            {may('verifyContact') && (
              <CommandForm
                document={VerifyContactDocument}
                initial={{}}
                quiet
                variables={() => ({ partyId: party.id, contactId: contact.id })}
                submit={t('party.verify')}
              />
            )}
          </Group>
        ))}
      </Stack>
    </Card>
  );
}

function RegisterParty() {
  const { t } = useLanguage();
  const { me } = useSession();
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h4">
        {t('party.register')}
      </Title>
      <CommandForm
        document={RegisterPartyDocument}
        initial={{
          partyName: '',
          role: 'CONTROLLER',
          own: false,
          name: '',
          email: '',
          phone: '',
          function: '',
          locale: 'nl',
        }}
        variables={({ partyName, role, own, locale, ...contact }) => ({
          input: {
            name: partyName,
            role: role as PartyRole,
            own,
            contacts:
              contact.name === ''
                ? []
                : [
                    {
                      name: contact.name,
                      email: contact.email || null,
                      phone: contact.phone || null,
                      function: contact.function || null,
                      locale: locale as Locale,
                    },
                  ],
          },
        })}
        submit={t('party.register')}
      >
        {(form) => (
          <>
            <TextInput label={t('party.name')} required {...form.text('partyName')} />
            <Choice of="PartyRole" values={roles} label={t('party.role')} {...form.text('role')} />
            {me.roles.includes('ADMINISTRATOR') && (
              <Checkbox label={t('party.worksHere')} {...form.check('own')} />
            )}
            <Text fw={600}>{t('party.contact')}</Text>
            <TextInput label={t('party.contactName')} {...form.text('name')} />
            <TextInput label={t('field.email')} type="email" {...form.text('email')} />
            <TextInput label={t('field.phone')} type="tel" {...form.text('phone')} />
            <TextInput label={t('party.function')} {...form.text('function')} />
            <Choice
              of="Locale"
              values={['nl', 'en']}
              label={t('language')}
              {...form.text('locale')}
            />
          </>
        )}
      </CommandForm>
    </Stack>
  );
}
