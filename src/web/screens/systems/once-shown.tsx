import { Alert, Button, Code, CopyButton, Stack, Text } from '@mantine/core';
import { FocusHere } from '../../forms/focus-back.tsx';
import { useLanguage } from '../../language.ts';

/** A secret, for this one moment. */
export function OnceShown({ title, secret }: { readonly title: string; readonly secret: string }) {
  const { t } = useLanguage();
  return (
    <FocusHere key={secret}>
      <Alert variant="outline" title={title}>
        <Stack gap="xs" align="flex-start">
          <Text size="sm">{t('systems.once')}</Text>
          <Code data-testid="secret" style={{ overflowWrap: 'anywhere' }}>
            {secret}
          </Code>
          <CopyButton value={secret}>
            {({ copied, copy }) => (
              <Button size="compact-sm" variant="default" onClick={copy}>
                {t(copied ? 'systems.copied' : 'systems.copy')}
              </Button>
            )}
          </CopyButton>
        </Stack>
      </Alert>
    </FocusHere>
  );
}
