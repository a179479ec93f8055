import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useSecondProof } from '../forms/second-proof.tsx';
import { Refusals } from '../forms/refusals.tsx';
import { ProveSecondStepDocument, type SecondStepQuery } from '../generated/operations.ts';
import { useCommand } from '../graphql/use-command.ts';
import { useLanguage } from '../language.ts';
import { PageTitle } from './page-title.tsx';

interface SecondStepProps {
  readonly step: NonNullable<SecondStepQuery['secondStep']>;
  readonly next: string;
  readonly onDone: () => void;
}

/** The password was right: nothing is open until a second factor was shown. */
export function SecondStep({ step, next, onDone }: SecondStepProps) {
  const { t } = useLanguage();
  const command = useCommand(ProveSecondStepDocument);
  const proof = useSecondProof(step.kinds, command);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input:not([type=radio]), button')?.focus();
  }, []);
  const submit = async () => {
    const shown = await proof.read();
    if (shown === null) return;
    const done = await command.run({ proof: shown });
    proof.clear();
    if (done) onDone();
  };
  const over = command.errors.some((it) => it.code === 'SECOND_STEP_OVER');
  return (
    <Stack>
      <PageTitle>{t('second.title')}</PageTitle>
      <Text>{t('second.text')}</Text>
      <Refusals errors={[...proof.errors, ...command.errors.filter((it) => it.field !== 'code')]} />
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack>
          {proof.fields}
          <Group>
            <Button type="submit" loading={command.busy} disabled={over}>
              {t('second.submit')}
            </Button>
            <Anchor href={`/sign-in?again=1&next=${encodeURIComponent(next)}`} underline="always">
              {t('second.again')}
            </Anchor>
          </Group>
        </Stack>
      </form>
    </Stack>
  );
}
