import { Box, Button, Checkbox, FileInput, Stack, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Choice } from '../../forms/choice.tsx';
import { Refusals } from '../../forms/refusals.tsx';
import { announceChange } from '../../graphql/changes.ts';
import type { Refusal } from '../../graphql/use-command.ts';
import { currentLocale, useLanguage } from '../../language.ts';

const kinds = [
  'LOG',
  'MAIL',
  'SCREENSHOT',
  'FILE',
  'STATEMENT',
  'DISK_IMAGE',
  'MEMORY_IMAGE',
  'DEVICE',
  'PAPER',
];

interface Description {
  readonly title: string;
  readonly kind: string;
  readonly fileName: string;
  readonly source: string | null;
  readonly classifications: readonly string[];
}

/** The bytes go as they are; what describes them travels in a header, so that nothing is wrapped. */
async function upload(
  incidentId: string | number,
  file: File,
  about: Description,
): Promise<readonly Refusal[]> {
  const response = await fetch(`/evidence/${incidentId}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/octet-stream',
      'X-Evidence': base64url(JSON.stringify(about)),
      'Accept-Language': currentLocale(),
      'X-Locale': currentLocale(),
    },
    body: file,
  });
  if (response.ok) return [];
  const answer = (await response.json()) as { readonly errors: readonly Partial<Refusal>[] };
  return answer.errors.map((error) => ({
    code: error.code ?? 'FAULT',
    message: error.message ?? '',
    field: error.field ?? null,
  }));
}

function base64url(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

export function EvidenceUpload({ incidentId }: { readonly incidentId: string | number }) {
  const { t } = useLanguage();
  const [file, setFile] = useState<File | null>(null);
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState('FILE');
  const [source, setSource] = useState('');
  const [privileged, setPrivileged] = useState(false);
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly Refusal[]>([]);
  const [done, setDone] = useState<string | null>(null);
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  const send = async (chosen: File) => {
    setBusy(true);
    setDone(null);
    const about = {
      ...{ title, kind, fileName: chosen.name, source: source || null },
      classifications: privileged ? ['PRIVILEGED'] : [],
    };
    const refusals = await upload(incidentId, chosen, about);
    setBusy(false);
    setErrors(refusals);
    if (refusals.length > 0) return;
    setDone(title);
    setFile(null);
    setTitle('');
    setSource('');
    setPrivileged(false);
    announceChange();
  };
  return (
    <Stack component="section" gap="sm" aria-label={t('evidence.add')}>
      <Refusals
        errors={errors.filter((error) => !['title', 'kind', 'source'].includes(error.field ?? ''))}
      />
      <DropArea onFile={setFile}>
        <FileInput
          label={t('evidence.file')}
          description={t('evidence.drop')}
          placeholder={t('import.choose')}
          value={file}
          onChange={setFile}
          clearable
          clearButtonProps={{ 'aria-label': t('clear') }}
        />
      </DropArea>
      <TextInput
        label={t('evidence.title')}
        required
        value={title}
        error={errorOf('title')}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Choice
        of="EvidenceKind"
        values={kinds}
        label={t('evidence.kind')}
        value={kind}
        error={errorOf('kind')}
        onChange={(event) => setKind(event.currentTarget.value)}
      />
      <TextInput
        label={t('evidence.source')}
        value={source}
        error={errorOf('source')}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <Checkbox
        label={t('lane.privileged')}
        description={t('lane.privilegedHint')}
        checked={privileged}
        onChange={(event) => setPrivileged(event.currentTarget.checked)}
      />
      <Button
        w="fit-content"
        disabled={!file}
        loading={busy}
        onClick={() => {
          if (file) void send(file);
        }}
      >
        {t('evidence.add')}
      </Button>
      <Text role="status">{done === null ? '' : t('evidence.added', { title: done })}</Text>
    </Stack>
  );
}

interface DropProps {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

function DropArea({ onFile, children }: DropProps) {
  return (
    <Box
      p="md"
      bd="1px dashed var(--mantine-color-default-border)"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      {children}
    </Box>
  );
}
