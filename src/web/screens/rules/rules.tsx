import { Alert, Badge, Card, Group, List, Stack, Text, Title } from '@mantine/core';
import { dateText } from '../../clock/moment.tsx';
import { Answered } from '../../forms/asked.tsx';
import { RegimesDocument, type RuleShownFragment } from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useLanguage } from '../../language.ts';
import { useMay } from '../../session.tsx';
import { PageTitle } from '../page-title.tsx';
import { RulePreview } from './rule-preview.tsx';
import { TwoWorkingDays } from './two-working-days.tsx';

/** Every rule that is counted with, and who checked it against what. */
export default function Rules() {
  const { t } = useLanguage();
  const may = useMay();
  const asked = useAsk(RegimesDocument, {});
  return (
    <Stack>
      <PageTitle>{t('rules.nav')}</PageTitle>
      <Text>{t('rules.intro')}</Text>
      <Answered asked={asked}>
        {({ regimes }) => (
          <>
            {may('previewRegime') && <RulePreview regimes={regimes} />}
            {regimes.map((rule) => (
              <RuleCard key={`${rule.id}${rule.version}`} rule={rule} />
            ))}
          </>
        )}
      </Answered>
      <TwoWorkingDays />
    </Stack>
  );
}

function RuleCard({ rule }: { readonly rule: RuleShownFragment }) {
  const { t, word, tag } = useLanguage();
  const name = `${rule.title} (${rule.version})`;
  return (
    <Card withBorder component="article" aria-label={name}>
      <Stack gap="xs">
        <Group gap="xs">
          <Title order={2} size="h5">
            {rule.title}
          </Title>
          <Badge variant="outline">{t(rule.inForce ? 'rules.inForce' : 'rules.off')}</Badge>
          <Badge variant="outline" color={rule.status === 'VERIFIED' ? 'indigo' : 'orange'}>
            {word('RegimeStatus', rule.status)}
          </Badge>
        </Group>
        <Text size="sm">
          {rule.article}. {rule.id}, {rule.version}.{' '}
          {rule.validUntilOn === null
            ? t('rules.validFrom', { from: dateText(rule.validFromOn, tag) })
            : t('rules.valid', {
                from: dateText(rule.validFromOn, tag),
                until: dateText(rule.validUntilOn, tag),
              })}
        </Text>
        {rule.status === 'UNVERIFIED' && (
          <Alert variant="outline" color="orange" title={t('rules.unverifiedWhy')} />
        )}
        {rule.status === 'DRAFT' && (
          <Alert variant="outline" color="orange" title={t('rules.draftWhy')} />
        )}
        <Text size="sm">
          {t('rules.anchor')} {rule.anchorText}. {t('rules.addressee')}{' '}
          {word('AddresseeKind', rule.addressee)}.
          {rule.threshold !== null &&
            ` ${t('rules.threshold')} ${word('RiskThreshold', rule.threshold)}.`}
        </Text>
        <List size="sm">
          {rule.stages.map((stage) => (
            <List.Item key={stage.id}>
              <strong>{stage.title}</strong>
              {stage.condition === null ? '' : ` (${stage.condition})`}:{' '}
              {stage.terms.length === 0
                ? t('rules.noNumber')
                : stage.terms.map(({ text, article }) => `${text} (${article})`).join('; ')}
            </List.Item>
          ))}
        </List>
        <Lines title={t('rules.content')} lines={rule.content} />
        <Lines title={t('rules.remarks')} lines={rule.remarks} />
        <Text size="sm" c="dimmed">
          {t('rules.checked', {
            by: rule.checkedBy,
            on: dateText(rule.checkedOn, tag),
            against: rule.checkedAgainst,
          })}
        </Text>
      </Stack>
    </Card>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <List size="sm">
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
    </details>
  );
}
