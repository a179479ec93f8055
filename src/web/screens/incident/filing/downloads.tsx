import { Anchor, Group, Text } from '@mantine/core';
import { useLanguage } from '../../../language.ts';

const locales = [
  { locale: 'nl', label: 'Nederlands' },
  { locale: 'en', label: 'English' },
] as const;

/** One printed thing in each language and format; the JSON reads the same in both. */
export function Downloads({ title, path }: { readonly title: string; readonly path: string }) {
  const { t } = useLanguage();
  return (
    <Group gap="sm" align="baseline">
      <Text size="sm">{title}</Text>
      {locales.flatMap(({ locale, label }) =>
        ['pdf', 'html'].map((format) => (
          <Anchor
            key={`${locale}${format}`}
            size="sm"
            underline="always"
            href={`${path}.${format}?locale=${locale}`}
            download
          >
            {format.toUpperCase()} ({label})
          </Anchor>
        )),
      )}
      <Anchor size="sm" underline="always" href={`${path}.json`} download>
        {t('sheet.json')}
      </Anchor>
    </Group>
  );
}
