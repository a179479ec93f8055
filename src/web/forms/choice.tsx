import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useLanguage } from '../language.ts';

interface ChoiceProps extends Omit<NativeSelectProps, 'data'> {
  /** Kind of the words, e.g. `Role`. */
  readonly of: string;
  readonly values: readonly string[];
  /** Words for no answer, as the first choice. */
  readonly none?: string;
}

/** One of the contract's values, in the reader's words. */
export function Choice({ of, values, none, ...rest }: ChoiceProps) {
  const { word } = useLanguage();
  const data = values.map((value) => ({ value, label: word(of, value) }));
  return (
    <NativeSelect
      {...rest}
      data={none === undefined ? data : [{ value: '', label: none }, ...data]}
    />
  );
}
