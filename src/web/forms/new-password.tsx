import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useLanguage } from '../language.ts';

export function NewPassword(props: PasswordInputProps) {
  const { t } = useLanguage();
  return (
    <PasswordInput
      {...props}
      label={t('field.newPassword')}
      description={t('field.passwordRule')}
      required
      autoComplete="new-password"
      visibilityToggleButtonProps={{ 'aria-label': t('field.showPassword') }}
    />
  );
}
