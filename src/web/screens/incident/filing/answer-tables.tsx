import { List, Table, Text } from '@mantine/core';
import type { ChangedFragment, MissingFragment } from '../../../generated/operations.ts';
import { useLanguage } from '../../../language.ts';

/** Rows of the template without an answer; a colleague's *not yet known* is told apart from silence. */
export function MissingAnswers({ missing }: { readonly missing: readonly MissingFragment[] }) {
  const { t } = useLanguage();
  return (
    <List size="sm">
      {missing.map(({ row, label, notYetKnown }) => (
        <List.Item key={row}>
          {label} ({t('answers.rowNumber', { number: row })})
          {notYetKnown ? ` – ${t('filings.saidUnknown')}` : ''}
        </List.Item>
      ))}
    </List>
  );
}

export function ChangedAnswers({ changes }: { readonly changes: readonly ChangedFragment[] }) {
  const { t } = useLanguage();
  return (
    <div className="wide" tabIndex={0} role="group" aria-label={t('filings.after')}>
      <Table withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('filings.question')}</Table.Th>
            <Table.Th>{t('filings.before')}</Table.Th>
            <Table.Th>{t('filings.after')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changes.map(({ row, label, before, after }) => (
            <Table.Tr key={row}>
              <Table.Th scope="row">{label}</Table.Th>
              <Table.Td className="verbatim">{before}</Table.Td>
              <Table.Td className="verbatim">
                <Text component="span" fw={600} inherit>
                  {after}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
