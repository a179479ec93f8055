import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '../graphql/use-command.ts';
import { useLanguage } from '../language.ts';
import { ConfirmIdentityDialog } from './confirm-identity-dialog.tsx';
import { FocusHere } from './focus-back.tsx';

interface RefusalsProps {
  readonly errors: readonly Refusal[];
  /** Does again what wanted a recent proof; without it the person does. */
  readonly onConfirmed?: () => void;
}

/** What could not be done and why, above the form; takes the focus so that nobody misses it. */
export function Refusals({ errors, onConfirmed }: RefusalsProps) {
  const { t } = useLanguage();
  const summary = useRef<HTMLDivElement>(null);
  const [confirming, setConfirming] = useState(false);
  const [confirmed, setConfirmed] = useState<readonly Refusal[] | null>(null);
  // A list made anew at each keystroke says nothing new: the first refusal tells.
  const first = errors[0];
  useEffect(() => {
    if (first) summary.current?.focus();
  }, [first]);
  if (errors.length === 0) return null;
  if (confirmed === errors) {
    return (
      <FocusHere>
        <Alert variant="outline" color="green">
          {t('proof.confirmed')}
        </Alert>
      </FocusHere>
    );
  }
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
            <ConfirmIdentityDialog
              opened={confirming}
              goesOn={onConfirmed !== undefined}
              onClose={() => setConfirming(false)}
              onConfirmed={() => {
                setConfirming(false);
                if (onConfirmed) onConfirmed();
                else setConfirmed(errors);
              }}
            />
          </>
        )}
      </Stack>
    </Alert>
  );
}
