import { Button, Group } from '@mantine/core';
import type { Locale } from './generated/operations.ts';
import { announceChange } from './graphql/changes.ts';
import { changeLocale, useLanguage } from './language.ts';

const names: Readonly<Record<Locale, string>> = { nl: 'Nederlands', en: 'English' };

export function LanguageSwitch() {
  const { locale, t } = useLanguage();
  return (
    <Group gap={4} role="group" aria-label={t('language')}>
      {(['nl', 'en'] as const).map((one) => (
        <Button
          key={one}
          size="compact-sm"
          variant={one === locale ? 'outline' : 'subtle'}
          aria-pressed={one === locale}
          aria-label={names[one]}
          lang={one}
          onClick={() => {
            void changeLocale(one).then(() => announceChange());
          }}
        >
          {one.toUpperCase()}
        </Button>
      ))}
    </Group>
  );
}
