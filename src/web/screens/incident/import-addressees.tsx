import { Alert, Button, FileInput, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Refusals } from '../../forms/refusals.tsx';
import {
  ImportAddresseesDocument,
  type ImportAddresseesMutation,
} from '../../generated/operations.ts';
import { faultOf } from '../../graphql/use-command.ts';
import { announceChange } from '../../graphql/changes.ts';
import { useLanguage } from '../../language.ts';
import { useClient } from 'urql';
import type { Refusal } from '../../graphql/use-command.ts';

type Imported = ImportAddresseesMutation['importAddressees'];
const rowsShownMax = 20;

/** Faults one class at a time, gravest first, with rows and plain words; a blocking class stores nothing. */
export function ImportAddressees({ campaignId }: { readonly campaignId: string | number }) {
  const { t } = useLanguage();
  const client = useClient();
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Imported | null>(null);
  const [errors, setErrors] = useState<readonly Refusal[]>([]);
  const send = async (chosen: File) => {
    setBusy(true);
    const csv = await chosen.text();
    const { data, error } = await client
      .mutation(ImportAddresseesDocument, { campaignId, csv, idempotencyKey: null })
      .toPromise();
    setBusy(false);
    setErrors(data ? data.importAddressees.errors : [faultOf(error)]);
    setResult(data?.importAddressees ?? null);
    announceChange();
  };
  return (
    <Stack gap="xs">
      <Refusals errors={errors} />
      <FileInput
        label={t('import.file')}
        description={t('import.hint')}
        placeholder={t('import.choose')}
        accept=".csv,text/csv"
        value={file}
        onChange={setFile}
        clearable
        clearButtonProps={{ 'aria-label': t('clear') }}
      />
      <Button
        variant="default"
        w="fit-content"
        disabled={!file}
        loading={busy}
        onClick={() => {
          if (file) void send(file);
        }}
      >
        {t('import.submit')}
      </Button>
      {result && <ImportResult result={result} />}
    </Stack>
  );
}

function ImportResult({ result }: { readonly result: Imported }) {
  const { t } = useLanguage();
  return (
    <Alert role="status" variant="outline" title={t('import.done', { count: result.imported })}>
      {result.faults.length === 0 && result.errors.length === 0 && t('import.noFaults')}
      <List size="sm">
        {result.faults.map((fault) => (
          <List.Item key={fault.code}>
            <Text span fw={600}>
              {t(fault.blocks ? 'import.blocks' : 'import.remark')}
            </Text>{' '}
            {fault.message} {t('import.rows', { count: fault.count })}{' '}
            {fault.rows.slice(0, rowsShownMax).join(', ')}
            {fault.count > rowsShownMax ? ' …' : ''}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
