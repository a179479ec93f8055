import { Badge, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Answered } from '../../../forms/asked.tsx';
import { AnswerSheetDocument, type AnswerSheetQuery } from '../../../generated/operations.ts';
import { useAsk } from '../../../graphql/use-ask.ts';
import { useLanguage } from '../../../language.ts';
import { Downloads } from './downloads.tsx';

type Section = AnswerSheetQuery['answerSheet']['sections'][number];

interface SheetProps {
  readonly incidentId: string | number;
  readonly obligationId: string;
}

/** The answers in the order of the AP's web form; asked for only when somebody wants to read them. */
export function AnswerSheet({ incidentId, obligationId }: SheetProps) {
  const { t } = useLanguage();
  const [shown, setShown] = useState(false);
  return (
    <Stack component="section" gap="xs" aria-label={t('sheet.title')}>
      <Title order={3} size="h5">
        {t('sheet.title')}
      </Title>
      <Text size="sm">{t('sheet.intro')}</Text>
      <Downloads
        title={t('sheet.downloads')}
        path={`/exports/answer-sheets/${String(incidentId)}/${obligationId}`}
      />
      <Button variant="default" w="fit-content" onClick={() => setShown(!shown)}>
        {t(shown ? 'sheet.hide' : 'sheet.show')}
      </Button>
      {shown && <Sheet incidentId={incidentId} obligationId={obligationId} />}
    </Stack>
  );
}

function Sheet({ incidentId, obligationId }: SheetProps) {
  const asked = useAsk(
    AnswerSheetDocument,
    { incidentId: String(incidentId), obligationId },
    { sensitive: true },
  );
  const [copied, setCopied] = useState<ReadonlySet<string>>(new Set());
  const mark = (texts: readonly string[]) => setCopied((before) => new Set([...before, ...texts]));
  return (
    <Answered asked={asked}>
      {({ answerSheet }) => (
        <Stack gap="lg">
          <div>
            {answerSheet.about.map((line) => (
              <Text key={line} size="sm">
                {line}
              </Text>
            ))}
          </div>
          {answerSheet.sections.map((section) => (
            <SheetSection key={section.heading} section={section} copied={copied} onCopied={mark} />
          ))}
        </Stack>
      )}
    </Answered>
  );
}

interface SectionProps {
  readonly section: Section;
  readonly copied: ReadonlySet<string>;
  readonly onCopied: (marks: readonly string[]) => void;
}

/** A copy is marked with the answer that was copied: one that changed since is not copied any more. */
function markOf(section: Section, row: Section['rows'][number]): string {
  return JSON.stringify([section.heading, row.label, row.answer]);
}

function SheetSection({ section, copied, onCopied }: SectionProps) {
  const { t, word } = useLanguage();
  const asked = section.rows.filter(({ state }) => state !== 'DOES_NOT_APPLY');
  const left = section.rows.filter(({ state }) => state === 'DOES_NOT_APPLY');
  return (
    <Stack gap="sm" component="section" aria-label={section.heading}>
      <Group justify="space-between">
        <Title order={4} size="h6">
          {section.heading}
        </Title>
        {asked.length > 0 && (
          <CopyButton
            label={t('sheet.copySection')}
            about={t('sheet.sectionOf', { heading: section.heading })}
            text={asked.map(({ label, answer }) => `${label}\n${answer}`).join('\n\n')}
            copied={asked.every((row) => copied.has(markOf(section, row)))}
            onCopied={() => onCopied(asked.map((row) => markOf(section, row)))}
          />
        )}
      </Group>
      {asked.map((row) => (
        <Group
          key={row.label}
          justify="space-between"
          align="flex-start"
          wrap="nowrap"
          className="answer-row"
        >
          <div>
            <Text size="sm">{row.label}</Text>
            <Text className="verbatim" fw={row.state === 'GIVEN' ? 600 : 400}>
              {row.answer}
            </Text>
            {row.state === 'NOT_YET_KNOWN' && (
              <Badge variant="outline" color="orange">
                {word('AnswerSheetState', row.state)}
              </Badge>
            )}
          </div>
          {row.state === 'GIVEN' && (
            <CopyButton
              label={t('sheet.copy')}
              about={`${t('sheet.copy')}: ${row.label}`}
              text={row.answer}
              copied={copied.has(markOf(section, row))}
              onCopied={() => onCopied([markOf(section, row)])}
            />
          )}
        </Group>
      ))}
      {left.length > 0 && (
        <details>
          <summary>{t('answers.leftOut', { count: left.length })}</summary>
          <List size="sm">
            {left.map((row) => (
              <List.Item key={row.label}>
                {row.label}: {row.answer}
              </List.Item>
            ))}
          </List>
        </details>
      )}
    </Stack>
  );
}

interface CopyProps {
  readonly label: string;
  readonly about: string;
  readonly text: string;
  readonly copied: boolean;
  readonly onCopied: () => void;
}

function CopyButton({ label, about, text, copied, onCopied }: CopyProps) {
  const { t } = useLanguage();
  const [failed, setFailed] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setFailed(false);
      onCopied();
    } catch {
      setFailed(true);
    }
  };
  return (
    <Stack gap={2} align="flex-end" style={{ flexShrink: 0 }}>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={copied ? `${about} (${t('sheet.copied')})` : about}
        onClick={() => void copy()}
      >
        {copied ? `✓ ${t('sheet.copied')}` : label}
      </Button>
      {failed && (
        <Text size="sm" role="alert">
          {t('sheet.copyFailed')}
        </Text>
      )}
    </Stack>
  );
}
