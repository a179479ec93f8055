import { Box, Button, Group, Stack } from '@mantine/core';
import type { TypedDocumentNode } from '@urql/core';
import { useState, type ReactNode } from 'react';
import type { AnyVariables } from 'urql';
import { useCommand, type PayloadOf, type Refusal } from '../graphql/use-command.ts';
import { Refusals } from './refusals.tsx';

export type FormValue = string | boolean | readonly string[];
export type FormValues = Readonly<Record<string, FormValue>>;

interface FieldProps<T> {
  readonly value: T;
  readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void;
  readonly error: ReactNode;
  readonly name: string;
}

export interface Form<F extends FormValues> {
  readonly values: F;
  readonly set: (change: Partial<F>) => void;
  /** Value, change and refusal of a text field, as inputs want them. */
  readonly text: (name: keyof F & string) => FieldProps<string>;
  readonly check: (name: keyof F & string) => {
    readonly checked: boolean;
    readonly onChange: (event: { readonly currentTarget: { readonly checked: boolean } }) => void;
    readonly error: ReactNode;
  };
  readonly list: (name: keyof F & string) => {
    readonly value: string[];
    readonly onChange: (value: string[]) => void;
    readonly error: ReactNode;
  };
}

interface CommandFormProps<D, V extends AnyVariables, F extends FormValues> {
  readonly document: TypedDocumentNode<D, V>;
  readonly initial: F;
  /** What to send; refusals when the screen itself cannot read the input. */
  readonly variables: (values: F) => V | readonly Refusal[];
  readonly submit: string;
  readonly onDone?: (payload: PayloadOf<D>) => void;
  /** Start empty again after it was done. */
  readonly resets?: boolean;
  readonly disabled?: boolean;
  readonly quiet?: boolean;
  readonly beside?: ReactNode;
  readonly children?: (form: Form<F>) => ReactNode;
}

/** A form that is one command: refusals stand at their field, or above the form. */
export function CommandForm<D, V extends AnyVariables, F extends FormValues>(
  props: CommandFormProps<D, V, F>,
) {
  const command = useCommand(props.document);
  const [values, setValues] = useState<F>(props.initial);
  const shown = new Set<string>();
  const form = formOf(values, setValues, command.errors, shown);
  const body = props.children?.(form);
  const above = command.errors.filter((error) => !shown.has(fieldName(error)));

  const submit = async () => {
    const variables = props.variables(values);
    if (Array.isArray(variables)) {
      command.setErrors(variables as readonly Refusal[]);
      return;
    }
    const payload = await command.run(variables as V);
    if (!payload) return;
    if (props.resets ?? true) setValues(props.initial);
    props.onDone?.(payload);
  };
  return (
    <Stack gap="sm">
      <Refusals errors={above} />
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="sm">
          {body}
          <Group>
            <Button
              type="submit"
              loading={command.busy}
              disabled={props.disabled ?? false}
              variant={props.quiet ? 'default' : 'filled'}
            >
              {props.submit}
            </Button>
            {props.beside}
          </Group>
        </Stack>
      </Box>
    </Stack>
  );
}

/** The last part of the path: `input.email` stands at the field `email`. */
function fieldName(error: Refusal): string {
  return error.field?.split('.').at(-1) ?? '';
}

function formOf<F extends FormValues>(
  values: F,
  setValues: (change: (before: F) => F) => void,
  errors: readonly Refusal[],
  shown: Set<string>,
): Form<F> {
  const set = (change: Partial<F>) => setValues((before) => ({ ...before, ...change }));
  const put = (name: string, value: FormValue) =>
    setValues((before) => ({ ...before, [name]: value }));
  const refusalOf = (name: string): ReactNode => {
    shown.add(name);
    const own = errors.filter((error) => fieldName(error) === name);
    return own.length > 0 ? own.map((error) => error.message).join(' ') : undefined;
  };
  return {
    values,
    set,
    text: (name) => ({
      name,
      value: String(values[name] ?? ''),
      onChange: (event) => put(name, event.currentTarget.value),
      error: refusalOf(name),
    }),
    check: (name) => ({
      checked: values[name] === true,
      onChange: (event) => put(name, event.currentTarget.checked),
      error: refusalOf(name),
    }),
    list: (name) => ({
      value: [...(values[name] as readonly string[])],
      onChange: (value) => put(name, value),
      error: refusalOf(name),
    }),
  };
}
