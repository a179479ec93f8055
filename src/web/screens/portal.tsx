import { Card, Stack, Text, Title } from '@mantine/core';
import { Moment } from '../clock/moment.tsx';
import { browserZone } from '../clock/zoned-time.ts';
import { Answered } from '../forms/asked.tsx';
import { CommandForm } from '../forms/command-form.tsx';
import { AssessDocument, PortalDocument, type OwnPartFragment } from '../generated/operations.ts';
import { useAsk } from '../graphql/use-ask.ts';
import { useLanguage } from '../language.ts';
import { useMay, useSession } from '../session.tsx';
import type { About, Names } from './incident/about.ts';
import { AdviceList } from './incident/advice.tsx';
import { AffectedSummary } from './incident/affected-summary.tsx';
import { AssessmentView } from './incident/assessment-view.tsx';
import { AwarenessList, RecordAwareness } from './incident/awareness.tsx';
import { DecisionForm } from './incident/decision/decision-form.tsx';
import { DecisionList } from './incident/decision/decision-list.tsx';
import { FilingList } from './incident/filing/filing-list.tsx';
import { RecordFiling } from './incident/filing/record-filing.tsx';
import { AnswerSheet } from './incident/filing/answer-sheet.tsx';
import { ObligationCard } from './incident/obligation-card.tsx';
import { PageTitle } from './page-title.tsx';

/** Rule 10: a party sees its own part only. */
export default function Portal() {
  const { t } = useLanguage();
  const asked = useAsk(PortalDocument, {});
  return (
    <Stack>
      <PageTitle>{t('nav.portal')}</PageTitle>
      <Text>{t('portal.intro')}</Text>
      <Answered asked={asked}>
        {({ portal }) => (
          <>
            {portal.nodes.length === 0 && <Text>{t('portal.empty')}</Text>}
            {portal.nodes.map((part) => (
              <Part key={part.incidentId} part={part} />
            ))}
          </>
        )}
      </Answered>
    </Stack>
  );
}

function Part({ part }: { readonly part: OwnPartFragment }) {
  const { t, word } = useLanguage();
  const { me } = useSession();
  const names: Names = {
    person: (id) => (id === me.id ? (me.name ?? t('you')) : t('somebody')),
    party: (id) =>
      String(id) === part.partyId
        ? (me.party?.name ?? t('you'))
        : (part.informs.find((it) => it.party.id === String(id))?.party.name ?? part.handledBy),
  };
  const about = { incidentId: part.incidentId, partyId: part.partyId, zone: browserZone() };
  return (
    <Card withBorder component="article" aria-label={part.reference}>
      <Stack gap="lg">
        <Stack gap={4}>
          <Title order={2} size="h3">
            {part.reference === part.title ? part.reference : `${part.reference} ${part.title}`}
          </Title>
          <Text>{t('portal.handledBy', { party: part.handledBy })}</Text>
          <Text size="sm">
            {t('parties.received')}{' '}
            {part.receivedAt === null ? t('parties.noReceipt') : <Moment at={part.receivedAt} />}
          </Text>
          {part.receivedAt === null && <Text size="sm">{t('portal.acknowledge')}</Text>}
        </Stack>
        <Stack component="section" gap="xs">
          <Title order={3} size="h4">
            {t('portal.share')}
          </Title>
          <AffectedSummary affected={part.affected} />
        </Stack>
        <Obligations part={part} about={about} names={names} />
        <Stack component="section" gap="xs">
          <Title order={3} size="h4">
            {t('awareness.title')}
          </Title>
          <AwarenessList about={about} facts={part.awareness} names={names} />
          <RecordAwareness about={about} facts={part.awareness} />
        </Stack>
        <Decisions part={part} about={about} names={names} />
        {part.informs.length > 0 && (
          <Text>
            {t('portal.informs')} {part.informs.map((it) => it.party.name).join(', ')} (
            {word('PartyRole', part.informs[0]?.role ?? 'OTHER')})
          </Text>
        )}
      </Stack>
    </Card>
  );
}

interface PartProps {
  readonly part: OwnPartFragment;
  readonly about: About;
  readonly names: Names;
}

function Obligations({ part, about, names }: PartProps) {
  const { t, word } = useLanguage();
  const may = useMay();
  const toAuthority = part.obligations.filter((it) => it.addresseeKind === 'AUTHORITY');
  return (
    <Stack component="section" gap="xs">
      <Title order={3} size="h4">
        {t('overview.obligations')} ({part.obligations.length})
      </Title>
      {part.obligations.map((obligation) => (
        <ObligationCard
          key={obligation.id}
          obligation={obligation}
          zone={about.zone}
          obliged={names.party(obligation.obligedPartyId)}
          addressee={
            obligation.addresseePartyId === null
              ? word('AddresseeKind', obligation.addresseeKind)
              : names.party(obligation.addresseePartyId)
          }
          owner={obligation.ownerId === null ? null : names.person(obligation.ownerId)}
        />
      ))}
      <FilingList about={about} filings={part.filings} names={names} />
      {toAuthority.map((obligation) => (
        <Stack key={obligation.id} gap="xs">
          {may('answerSheet') && (
            <AnswerSheet incidentId={about.incidentId} obligationId={obligation.id} />
          )}
          {may('recordFiling') && (
            <details>
              <summary>{t('filing.record')}</summary>
              <RecordFiling
                about={about}
                obligation={obligation}
                missing={part.missingForComplete.length}
              />
            </details>
          )}
        </Stack>
      ))}
    </Stack>
  );
}

function Decisions({ part, about, names }: PartProps) {
  const { t } = useLanguage();
  const may = useMay();
  const latest = part.assessments.at(-1);
  return (
    <Stack component="section" gap="xs">
      <Title order={3} size="h4">
        {t('decision.title')}
      </Title>
      <AdviceList advice={part.advice} zone={about.zone} names={names} />
      {latest && <AssessmentView answer={latest.answer} />}
      {may('assess') && (
        <CommandForm
          document={AssessDocument}
          initial={{}}
          quiet
          variables={() => ({ incidentId: part.incidentId, partyId: part.partyId })}
          submit={t('risk.assess')}
        />
      )}
      <DecisionList about={about} decisions={part.decisions} names={names} />
      <DecisionForm about={about} assessment={latest} factsNumber={null} advice={part.advice} />
    </Stack>
  );
}
