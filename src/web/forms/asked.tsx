import { Alert, Button, Loader, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { faultOf } from '../graphql/use-command.ts';
import type { Asked } from '../graphql/use-ask.ts';
import { useLanguage } from '../language.ts';

interface AnsweredProps<D> {
  readonly asked: Asked<D>;
  readonly children: (data: D) => ReactNode;
}

/** The answer to a question; while there is none, why. */
export function Answered<D>({ asked, children }: AnsweredProps<D>) {
  const { t } = useLanguage();
  if (asked.data !== undefined) {
    return (
      <>
        {asked.error && <Fault asked={asked} />}
        {children(asked.data)}
      </>
    );
  }
  if (asked.error) return <Fault asked={asked} />;
  return <Loader aria-label={t('loading')} m="md" />;
}

function Fault<D>({ asked }: { readonly asked: Asked<D> }) {
  const { t } = useLanguage();
  const fault = faultOf(asked.error);
  return (
    <Alert role="alert" color="red" variant="outline" title={t('error.notShown')}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{fault.code === 'NO_ANSWER' ? t('error.noAnswer') : fault.message}</Text>
        <Button variant="default" onClick={asked.again}>
          {t('again')}
        </Button>
      </Stack>
    </Alert>
  );
}
