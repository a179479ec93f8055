import { Button, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ConfirmIdentityDocument } from '../generated/operations.ts';
import { useCommand } from '../graphql/use-command.ts';
import { useLanguage } from '../language.ts';

interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function ConfirmIdentityDialog({ opened, onClose }: DialogProps) {
  const { t } = useLanguage();
  const command = useCommand(ConfirmIdentityDocument);
  const [password, setPassword] = useState('');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('proof.open')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          void command.run({ password }).then((done) => {
            if (done) onClose();
          });
        }}
      >
        <Stack>
          <PasswordInput
            label={t('field.password')}
            autoComplete="current-password"
            value={password}
            error={command.errors[0]?.message}
            onChange={(event) => setPassword(event.currentTarget.value)}
            data-autofocus
          />
          <Button type="submit" loading={command.busy}>
            {t('proof.confirm')}
          </Button>
          <Text size="sm">{t('proof.then')}</Text>
        </Stack>
      </form>
    </Modal>
  );
}
