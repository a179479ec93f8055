import { Button, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { ConfirmIdentityDocument } from '../generated/operations.ts';
import { useCommand } from '../graphql/use-command.ts';
import { useLanguage } from '../language.ts';
import { useSession } from '../session.tsx';
import { useSecondProof } from './second-proof.tsx';

interface DialogProps {
  readonly opened: boolean;
  /** Whether what wanted the proof is then done by itself. */
  readonly goesOn: boolean;
  readonly onClose: () => void;
  readonly onConfirmed: () => void;
}

export function ConfirmIdentityDialog({ opened, goesOn, onClose, onConfirmed }: DialogProps) {
  const { t } = useLanguage();
  const command = useCommand(ConfirmIdentityDocument);
  const [password, setPassword] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const { identityProof } = useSession().me;
  const byPassword = identityProof === 'PASSWORD';
  const kinds = useSecondKinds();
  const proof = useSecondProof(kinds, command);
  const confirm = async () => {
    const secondProof = kinds.length > 0 ? await proof.read() : null;
    if (kinds.length > 0 && secondProof === null) return;
    const done = await command.run({ password: byPassword ? password : null, secondProof });
    proof.clear();
    if (!done) {
      input.current?.focus();
      return;
    }
    setPassword('');
    onConfirmed();
  };
  const { pathname, search } = window.location;
  if (identityProof === 'PROVIDER') {
    return (
      <Modal
        opened={opened}
        onClose={onClose}
        title={t('proof.open')}
        closeButtonProps={{ 'aria-label': t('close') }}
        attributes={{ header: { role: 'presentation' } }}
      >
        <Stack>
          <Text size="sm">{t('proof.atProvider')}</Text>
          <Button
            component="a"
            href={`/sign-in/sso?again=yes&next=${encodeURIComponent(pathname + search)}`}
            target="_blank"
            rel="noopener"
            onClick={onClose}
            data-autofocus
          >
            {t('proof.toProvider')}
          </Button>
        </Stack>
      </Modal>
    );
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('proof.open')}
      closeButtonProps={{ 'aria-label': t('close') }}
      attributes={{ header: { role: 'presentation' } }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          void confirm();
        }}
      >
        <Stack>
          {byPassword && (
            <PasswordInput
              ref={input}
              label={t('field.password')}
              autoComplete="current-password"
              value={password}
              error={command.errors.find((it) => it.field !== 'code')?.message}
              required
              visibilityToggleButtonProps={{ 'aria-label': t('field.showPassword') }}
              onChange={(event) => setPassword(event.currentTarget.value)}
              data-autofocus
            />
          )}
          {kinds.length > 0 && (
            <>
              {proof.errors.map((it) => (
                <Text key={it.code} role="alert" c="red" size="sm">
                  {it.message}
                </Text>
              ))}
              {proof.fields}
            </>
          )}
          <Button type="submit" loading={command.busy}>
            {t('proof.confirm')}
          </Button>
          {goesOn && <Text size="sm">{t('proof.goesOn')}</Text>}
        </Stack>
      </form>
    </Modal>
  );
}

/** What the account is asked for beside the password; nothing when it has no second factor. */
function useSecondKinds() {
  const { secondFactors } = useSession().me;
  if (!secondFactors) return [];
  const { totp, passkeys, smsEnding, recoveryCodesLeft } = secondFactors;
  if (!totp && passkeys.length === 0 && smsEnding === null) return [];
  return [
    ...(totp ? (['TOTP'] as const) : []),
    ...(passkeys.length > 0 ? (['PASSKEY'] as const) : []),
    ...(smsEnding === null ? [] : (['SMS_CODE'] as const)),
    ...(recoveryCodesLeft > 0 ? (['RECOVERY_CODE'] as const) : []),
  ];
}
