import { Anchor, List, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useLanguage } from '../../language.ts';
import type { TextKey } from '../../texts/nl.ts';
import { useIncident, type IncidentCase } from './incident-context.tsx';

interface NextStep {
  readonly tab: string;
  readonly text: TextKey;
}

/** What comes next, from what is there and what is not. */
function nextSteps(incident: IncidentCase): readonly NextStep[] {
  if (incident.status === 'CLOSED') return [];
  const own = incident.handledBy.id;
  const open = incident.obligations.filter(
    (it) => it.state === 'OPEN' && it.obligedPartyId === own,
  );
  const assessed = incident.assessments.some((it) => it.partyId === own);
  const stale = incident.assessments.at(-1)?.factsVersion !== incident.facts.number;
  const steps: readonly (NextStep & { readonly when: boolean })[] = [
    {
      when: incident.awareness.some((it) => it.state === 'PENDING_APPROVAL'),
      tab: 'decide',
      text: 'next.secondAwareness',
    },
    {
      when: incident.decisions.some((it) => it.state === 'PENDING_SECOND'),
      tab: 'decide',
      text: 'next.secondDecision',
    },
    { when: open.some((it) => it.provisional), tab: 'decide', text: 'next.awareness' },
    { when: incident.facts.missing.length > 0, tab: 'facts', text: 'next.facts' },
    { when: !assessed, tab: 'risk', text: 'next.assess' },
    { when: assessed && stale, tab: 'risk', text: 'next.assessAgain' },
    {
      when: assessed && open.some((it) => it.proposal !== null) && incident.decisions.length === 0,
      tab: 'decide',
      text: 'next.decide',
    },
    {
      when: open.some((it) => it.proposeIncompleteFiling),
      tab: 'filings',
      text: 'next.incompleteFiling',
    },
    {
      when: open.some((it) => it.addresseeKind === 'AUTHORITY'),
      tab: 'filings',
      text: 'next.file',
    },
    {
      when: open.some((it) => ['CONTROLLER', 'INDIVIDUALS'].includes(it.addresseeKind)),
      tab: 'tell',
      text: 'next.tell',
    },
    { when: incident.containment === null, tab: 'after', text: 'next.contain' },
    {
      when: open.length === 0 && incident.closingGates.some((gate) => !gate.passed),
      tab: 'after',
      text: 'next.close',
    },
  ];
  return steps.filter((step) => step.when);
}

export function NextSteps() {
  const { t } = useLanguage();
  const incident = useIncident();
  const steps = nextSteps(incident);
  if (steps.length === 0) return null;
  return (
    <Stack component="section" gap={4}>
      <Title order={2} size="h5">
        {t('next.title')}
      </Title>
      <List size="sm">
        {steps.map(({ tab, text }) => (
          <List.Item key={text}>
            <Anchor component={Link} to={`/incidents/${incident.id}/${tab}`} underline="always">
              {t(text)}
            </Anchor>
          </List.Item>
        ))}
      </List>
      <Text size="sm">{t('next.parallel')}</Text>
    </Stack>
  );
}
