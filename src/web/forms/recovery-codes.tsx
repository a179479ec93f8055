import { Alert, Anchor, Button, Code, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useLanguage } from '../language.ts';
import { FocusHere } from './focus-back.tsx';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Shown once: to print, to download as text, or to write down. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const { t } = useLanguage();
  const text = `Meldklok, ${window.location.host}\n${t('recovery.fileText')}\n\n${codes.join('\n')}\n`;
  return (
    <FocusHere>
      <Alert variant="outline" color="orange" title={t('recovery.title')}>
        <Stack>
          <Text>{t('recovery.text')}</Text>
          <Text size="sm" className="only-print">
            Meldklok, {window.location.host}
          </Text>
          <SimpleGrid cols={2} component="ul" style={{ listStyle: 'none', padding: 0 }}>
            {codes.map((code) => (
              <li key={code}>
                <Code fz="md">{code}</Code>
              </li>
            ))}
          </SimpleGrid>
          <Group className="no-print">
            <Anchor
              href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
              download={t('recovery.file')}
              underline="always"
            >
              {t('recovery.download')}
            </Anchor>
            <Button variant="default" onClick={() => window.print()}>
              {t('recovery.print')}
            </Button>
            <Button onClick={onKept}>{t('recovery.kept')}</Button>
          </Group>
        </Stack>
      </Alert>
    </FocusHere>
  );
}
