import i18next, { type i18n } from 'i18next';
import { useMemo } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Locale } from './generated/operations.ts';
import type { TextKey, Texts } from './texts/nl.ts';

const loaders: Readonly<Record<Locale, () => Promise<Texts>>> = {
  nl: async () => (await import('./texts/nl.ts')).nl,
  en: async () => (await import('./texts/en.ts')).en,
};
const storedAs = 'meldklok-language';

function isLocale(text: string | null): text is Locale {
  return text === 'nl' || text === 'en';
}

export function currentLocale(): Locale {
  return i18next.language === 'en' ? 'en' : 'nl';
}

function firstLocale(): Locale {
  const chosen = localStorage.getItem(storedAs);
  if (isLocale(chosen)) return chosen;
  return navigator.languages.some((language) => language.startsWith('nl')) ? 'nl' : 'en';
}

export async function startLanguage(): Promise<i18n> {
  const locale = firstLocale();
  await i18next.use(initReactI18next).init({
    lng: locale,
    resources: { [locale]: { translation: await loaders[locale]() } },
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
  });
  document.documentElement.lang = locale;
  return i18next;
}

export async function changeLocale(locale: Locale): Promise<void> {
  i18next.addResourceBundle(locale, 'translation', await loaders[locale](), true, true);
  localStorage.setItem(storedAs, locale);
  document.documentElement.lang = locale;
  await i18next.changeLanguage(locale);
}

export type Params = Readonly<Record<string, string | number>>;

export interface Language {
  readonly locale: Locale;
  /** For dates and numbers. */
  readonly tag: string;
  readonly t: (key: TextKey, params?: Params) => string;
  /** The word for a value of the contract, e.g. `word('Role', 'DPO')`. */
  readonly word: (kind: string, value: string) => string;
}

export function useLanguage(): Language {
  const { t, i18n: instance } = useTranslation();
  const locale = currentLocale();
  return useMemo(
    () => ({
      locale,
      tag: locale === 'nl' ? 'nl-NL' : 'en-GB',
      t: (key, params) => t(key, params ?? {}),
      word: (kind, value) => {
        const key = `${kind}.${value}`;
        return instance.exists(key) ? t(key) : value;
      },
    }),
    [t, instance, locale],
  );
}
