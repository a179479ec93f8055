import { Anchor, Badge, Button, Group, Stack, Table, Text } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { Moment } from '../clock/moment.tsx';
import { Answered } from '../forms/asked.tsx';
import { RegisterDocument, type RegisterQuery } from '../generated/operations.ts';
import { useAsk } from '../graphql/use-ask.ts';
import { useLanguage } from '../language.ts';
import { MoreButton } from './more-button.tsx';
import { PageTitle } from './page-title.tsx';
import { RegisterFilters, filterFields } from './register-filters.tsx';

type Row = RegisterQuery['register']['nodes'][number];

/** The register of Art. 33(5); the address holds the selection, so it can be sent to a colleague. */
export default function Register() {
  const { t, locale } = useLanguage();
  const [query, setQuery] = useSearchParams();
  const given = query.get('year') ?? '';
  const year = /^\d{4}$/.test(given) ? Number(given) : null;
  const chosen = Object.fromEntries(
    filterFields.flatMap((field) => {
      const value = query.get(field) ?? '';
      return value === '' ? [] : [[field, value]];
    }),
  );
  const asked = useAsk(RegisterDocument, { year, filter: chosen, after: query.get('after') });
  const selection = { ...(year === null ? {} : { year: given }), ...chosen };
  const file = (format: string) =>
    `/register.${format}?${new URLSearchParams({ ...selection, locale }).toString()}`;
  return (
    <Stack>
      <PageTitle>{t('nav.register')}</PageTitle>
      <Text>{t('register.intro')}</Text>
      <Answered asked={asked}>
        {({ register, registerYears }) => (
          <>
            <Group component="nav" aria-label={t('register.years')} gap="xs">
              <Text size="sm">{t('register.years')}:</Text>
              {registerYears.map((it) => (
                <Button
                  key={it}
                  variant={it === year ? 'filled' : 'default'}
                  aria-pressed={it === year}
                  onClick={() => setQuery({ year: String(it) })}
                >
                  {it}
                </Button>
              ))}
              <Button
                variant={year === null ? 'filled' : 'default'}
                aria-pressed={year === null}
                onClick={() => setQuery(chosen)}
              >
                {t('register.allYears')}
              </Button>
            </Group>
            <Text size="sm">{t('register.yearHelp')}</Text>
            <RegisterFilters
              key={query.toString()}
              chosen={chosen}
              onChoose={(next) => setQuery({ ...(year === null ? {} : { year: given }), ...next })}
            />
            <Group component="nav" aria-label={t('register.download')}>
              <Text size="sm">{t('register.download')}:</Text>
              {['csv', 'xlsx', 'pdf'].map((format) => (
                <Anchor key={format} href={file(format)} download underline="always" py={8}>
                  {format.toUpperCase()}
                </Anchor>
              ))}
            </Group>
            {register.notShown > 0 && (
              <Text>{t('register.notShown', { count: register.notShown })}</Text>
            )}
            {register.nodes.length === 0 && (
              <Text>
                {t(
                  register.pageInfo.hasNextPage
                    ? 'register.shortPage'
                    : Object.keys(selection).length === 0
                      ? 'register.empty'
                      : 'register.emptyFilter',
                )}
              </Text>
            )}
            {register.nodes.map((row) => (
              <Breach key={row.incidentId} row={row} />
            ))}
            <MoreButton
              pageInfo={register.pageInfo}
              onMore={(after) => setQuery({ ...selection, after })}
            />
          </>
        )}
      </Answered>
    </Stack>
  );
}

/** The decisions at a glance; every column once it is opened. */
function Breach({ row }: { readonly row: Row }) {
  const { t, word } = useLanguage();
  const told = (answer: boolean | null) =>
    answer === null ? t('register.undecided') : t(answer ? 'yes' : 'no');
  return (
    <Stack component="article" gap="xs" className="register-breach">
      <Anchor component={Link} to={`/incidents/${row.incidentId}`} underline="always" fw={600}>
        {row.reference} {row.title}
      </Anchor>
      <Group gap="xs">
        <Badge variant="default">{word('IncidentStatus', row.status)}</Badge>
        <Text size="sm">
          {t('incident.firstSignal')} <Moment at={row.firstSignalAt} />
        </Text>
        <Text size="sm">
          {t('risk.severity')}: {row.level === null ? t('notYetKnown') : word('Level', row.level)}
        </Text>
        <Text size="sm">
          {t('register.authority')}: {told(row.authorityTold)}
        </Text>
        <Text size="sm">
          {t('register.individuals')}: {told(row.individualsTold)}
        </Text>
      </Group>
      <details>
        <summary>{t('register.details')}</summary>
        <Table layout="fixed">
          <Table.Tbody>
            {row.cells.map(({ key, heading, value, state }) => (
              <Table.Tr key={key}>
                <Table.Th scope="row" w="35%">
                  {heading}
                </Table.Th>
                <Table.Td className="verbatim" fs={state === 'GIVEN' ? undefined : 'italic'}>
                  {value}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </details>
    </Stack>
  );
}
