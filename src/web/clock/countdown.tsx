import { Group, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../language.ts';
import { Moment } from './moment.tsx';
import { useServerNowMs } from './server-clock.tsx';
import { lengthInWords, passedThreshold } from './time-left.ts';

interface CountdownProps {
  readonly dueAt: string;
  readonly zone?: string | undefined;
  readonly about: string;
}

/** Time left in words and the moment itself. Screen readers hear only that a threshold was passed. */
export function Countdown({ dueAt, zone, about }: CountdownProps) {
  const { t, tag } = useLanguage();
  const leftMs = Date.parse(dueAt) - useServerNowMs();
  const overdue = leftMs <= 0;
  const left = lengthInWords(leftMs, tag);
  const words = overdue
    ? t('clock.overdueBy', { length: left })
    : t('clock.left', { length: left });
  return (
    <Group gap="xs" wrap="wrap" component="span">
      <Text component="span" fw={700} td={overdue ? 'underline' : undefined}>
        {words}
      </Text>
      <Text component="span" size="sm">
        <Moment at={dueAt} zone={zone} />
      </Text>
      <Announced threshold={passedThreshold(leftMs)} words={`${about}: ${words}`} />
    </Group>
  );
}

function Announced({
  threshold,
  words,
}: {
  readonly threshold: number | null;
  readonly words: string;
}) {
  const [spoken, setSpoken] = useState({ threshold, words: '' });
  if (spoken.threshold !== threshold) setSpoken({ threshold, words });
  return (
    <VisuallyHidden component="span" aria-live="polite">
      {spoken.words}
    </VisuallyHidden>
  );
}
