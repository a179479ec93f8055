import { Anchor, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Moment } from '../clock/moment.tsx';
import { Answered } from '../forms/asked.tsx';
import { RegisterDocument, type RegisterQuery } from '../generated/operations.ts';
import { useAsk } from '../graphql/use-ask.ts';
import { useLanguage } from '../language.ts';
import { MoreButton } from './more-button.tsx';
import { PageTitle } from './page-title.tsx';

type Row = RegisterQuery['register']['nodes'][number];

export default function Register() {
  const { t } = useLanguage();
  const [query, setQuery] = useSearchParams();
  const given = query.get('year') ?? '';
  const year = /^\d{4}$/.test(given) ? Number(given) : null;
  const asked = useAsk(RegisterDocument, { year, after: query.get('after') });
  return (
    <Stack>
      <PageTitle>{t('nav.register')}</PageTitle>
      <Text>{t('register.intro')}</Text>
      <Group align="flex-end">
        <TextInput
          label={t('register.year')}
          inputMode="numeric"
          maxLength={4}
          maw="8rem"
          value={given}
          onChange={(event) => {
            const value = event.currentTarget.value;
            setQuery(value === '' ? {} : { year: value });
          }}
        />
        <Anchor
          href={year === null ? '/register.csv' : `/register.csv?year=${year}`}
          download
          underline="always"
          py={8}
        >
          {t('register.csv')}
        </Anchor>
      </Group>
      <Answered asked={asked}>
        {({ register }) => (
          <>
            {register.nodes.length === 0 && <Text>{t('register.empty')}</Text>}
            {register.nodes.map((row) => (
              <Breach key={row.incidentId} row={row} />
            ))}
            <MoreButton
              pageInfo={register.pageInfo}
              onMore={(after) => setQuery({ ...(given === '' ? {} : { year: given }), after })}
            />
          </>
        )}
      </Answered>
    </Stack>
  );
}

/** A breach as a table of its own, so that it reads on a phone and prints like a document. */
function Breach({ row }: { readonly row: Row }) {
  const { t, word } = useLanguage();
  const told = (answer: boolean | null) =>
    answer === null ? t('register.undecided') : t(answer ? 'yes' : 'no');
  const people =
    row.peopleMin === null && row.peopleMax === null
      ? t('notYetKnown')
      : t('part.range', { min: row.peopleMin ?? '?', max: row.peopleMax ?? '?' });
  const lines: readonly (readonly [string, ReactNode])[] = [
    [t('incident.firstSignal'), <Moment key="first" at={row.firstSignalAt} />],
    [t('register.aware'), row.awareAt === null ? t('notYetKnown') : <Moment at={row.awareAt} />],
    [t('register.facts'), row.summary ?? t('notYetKnown')],
    [t('register.effects'), row.consequences ?? t('notYetKnown')],
    [t('register.remedy'), row.measures ?? t('notYetKnown')],
    [t('part.people'), people],
    [t('risk.severity'), row.level === null ? t('notYetKnown') : word('Level', row.level)],
    [
      t('register.authority'),
      `${told(row.authorityTold)}. ${row.authorityRationale ?? ''} ${row.filingNumbers.join(', ')}`,
    ],
    [t('register.individuals'), `${told(row.individualsTold)}. ${row.individualsRationale ?? ''}`],
  ];
  return (
    <Table withTableBorder layout="fixed">
      <Table.Caption style={{ captionSide: 'top', textAlign: 'start' }}>
        <Anchor component={Link} to={`/incidents/${row.incidentId}`} underline="always">
          {row.reference} {row.title}
        </Anchor>{' '}
        ({word('IncidentStatus', row.status)})
      </Table.Caption>
      <Table.Tbody>
        {lines.map(([head, value]) => (
          <Table.Tr key={head}>
            <Table.Th scope="row" w="35%">
              {head}
            </Table.Th>
            <Table.Td className="verbatim">{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
