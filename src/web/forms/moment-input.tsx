import { TextInput, type TextInputProps } from '@mantine/core';
import { instantsAt } from '../clock/zoned-time.ts';
import type { Refusal } from '../graphql/use-command.ts';
import { useLanguage, type Language } from '../language.ts';

/** A local time; the zone it is read in stands beneath it. */
export function MomentInput({ zone, ...rest }: TextInputProps & { readonly zone: string }) {
  const { t } = useLanguage();
  return (
    <TextInput
      {...rest}
      type="datetime-local"
      maw="20rem"
      description={t('clock.zone', { zone })}
    />
  );
}

/** The one instant of a local time; a time that the clock skips or shows twice is asked back. */
export function readMoment(
  given: { readonly zone: string; readonly local: string; readonly field: string },
  t: Language['t'],
): { readonly at: string } | { readonly refusal: Refusal } {
  const [at, second] = instantsAt(given.zone, given.local);
  if (at !== undefined && second === undefined) return { at };
  const key =
    given.local === '' ? 'clock.missing' : at === undefined ? 'clock.skipped' : 'clock.twice';
  return { refusal: { code: 'LOCAL_TIME', message: t(key), field: given.field } };
}
