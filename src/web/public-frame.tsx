import { Alert, Anchor, Container, Group, Loader, Text } from '@mantine/core';
import { Suspense } from 'react';
import { Link, Outlet } from 'react-router';
import { WhetherDemoDocument } from './generated/operations.ts';
import { useAsk } from './graphql/use-ask.ts';
import { useLanguage } from './language.ts';
import { LanguageSwitch } from './language-switch.tsx';

/** Around the pages that need no sign-in. */
export function PublicFrame() {
  const { t } = useLanguage();
  const { data } = useAsk(WhetherDemoDocument, {});
  return (
    <>
      <Group component="header" justify="space-between" p="md">
        <Anchor component={Link} to="/" fw={700} underline="never">
          Meldklok
        </Anchor>
        <LanguageSwitch />
      </Group>
      {data?.demo && (
        <Alert variant="outline" color="indigo" mx="md" title={t('demo.title')}>
          <Text size="sm">{t('demo.text')}</Text>
        </Alert>
      )}
      <Container component="main" size="xs" py="lg">
        <Suspense fallback={<Loader aria-label={t('loading')} />}>
          <Outlet />
        </Suspense>
      </Container>
    </>
  );
}
