import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '../graphql/use-command.ts';
import { useLanguage } from '../language.ts';
import { ConfirmIdentityDialog } from './confirm-identity-dialog.tsx';

/** What could not be done and why, above the form; takes the focus so that nobody misses it. */
export function Refusals({ errors }: { readonly errors: readonly Refusal[] }) {
  const { t } = useLanguage();
  const summary = useRef<HTMLDivElement>(null);
  const [confirming, setConfirming] = useState(false);
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  const wantsProof = errors.some((error) => error.code === 'CONFIRM_IDENTITY_FIRST');
  return (
    <Alert
      ref={summary}
      tabIndex={-1}
      role="alert"
      color="red"
      variant="outline"
      title={t('error.notDone')}
    >
      <Stack gap="xs">
        <List size="sm">
          {errors.map((error) => (
            <List.Item key={`${error.code}${error.field ?? ''}${error.message}`}>
              {error.code === 'NO_ANSWER' ? t('error.noAnswer') : error.message}
            </List.Item>
          ))}
        </List>
        {wantsProof && (
          <>
            <Text size="sm">{t('proof.why')}</Text>
            <Button variant="default" onClick={() => setConfirming(true)} w="fit-content">
              {t('proof.open')}
            </Button>
            <ConfirmIdentityDialog opened={confirming} onClose={() => setConfirming(false)} />
          </>
        )}
      </Stack>
    </Alert>
  );
}
