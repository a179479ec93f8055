import { Box, Button, Group, Stack, Text } from '@mantine/core';
import type { TypedDocumentNode } from '@urql/core';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
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
  /** For a field that is made of several: what is said of it. */
  readonly refusal: (name: string) => ReactNode;
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
  /** Said when it was done and nothing else on the screen shows so. */
  readonly doneText?: string;
  readonly beside?: ReactNode;
  readonly children?: (form: Form<F>) => ReactNode;
}

/** A form that is one command: each refusal stands once, at its field or above the form, and takes the focus. */
export function CommandForm<D, V extends AnyVariables, F extends FormValues>(
  props: CommandFormProps<D, V, F>,
) {
  const command = useCommand(props.document);
  const [values, setValues] = useState<F>(props.initial);
  const { errors } = command;
  const box = useRef<HTMLFormElement>(null);
  const [done, setDone] = useState(false);
  const [above, setAbove] = useState<readonly Refusal[]>([]);
  // Which fields are there is known once they are drawn: parts of a form may wait for an answer.
  useLayoutEffect(() => {
    setAbove(errors.filter((error) => !fieldOf(box.current, error)));
  }, [errors]);
  useEffect(() => {
    const fields = errors.map((error) => fieldOf(box.current, error));
    if (fields.every((field) => field !== null)) focusAround(fields[0] ?? null);
  }, [errors]);

  const submit = async () => {
    setDone(false);
    const variables = props.variables(values);
    if (Array.isArray(variables)) {
      command.setErrors(variables as readonly Refusal[]);
      return;
    }
    const payload = await command.run(variables as V);
    if (!payload) return;
    if (props.resets ?? true) setValues(props.initial);
    setDone(true);
    props.onDone?.(payload);
  };
  return (
    <Stack gap="sm">
      <Refusals errors={above} onConfirmed={() => void submit()} />
      <Box
        ref={box}
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="sm">
          {props.children?.(formOf(values, setValues, errors))}
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
            {props.doneText !== undefined && (
              <Text role="status" size="sm">
                {done ? props.doneText : ''}
              </Text>
            )}
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

/** Where the refusal is said within the form. */
function fieldOf(form: HTMLFormElement | null, error: Refusal): Element | null {
  const said = [...(form?.querySelectorAll('[data-refused]') ?? [])];
  return said.find((it) => it.getAttribute('data-refused') === fieldName(error)) ?? null;
}

/** The input that a refusal stands at. */
function focusAround(said: Element | null): void {
  let around = said;
  while (around && around.tagName !== 'FORM') {
    const input = around.querySelector<HTMLElement>('input, select, textarea');
    if (input) {
      input.focus();
      return;
    }
    around = around.parentElement;
  }
}

function formOf<F extends FormValues>(
  values: F,
  setValues: (change: (before: F) => F) => void,
  errors: readonly Refusal[],
): Form<F> {
  const set = (change: Partial<F>) => setValues((before) => ({ ...before, ...change }));
  const put = (name: string, value: FormValue) =>
    setValues((before) => ({ ...before, [name]: value }));
  const refusalOf = (name: string): ReactNode => {
    const own = errors.filter((error) => fieldName(error) === name);
    if (own.length === 0) return undefined;
    return <span data-refused={name}>{own.map((error) => error.message).join(' ')}</span>;
  };
  return {
    values,
    set,
    refusal: refusalOf,
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
