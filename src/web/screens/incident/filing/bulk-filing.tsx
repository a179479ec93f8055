import { Checkbox, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useServerNowMs } from '../../../clock/server-clock.tsx';
import { Answered } from '../../../forms/asked.tsx';
import { Choice } from '../../../forms/choice.tsx';
import { CommandForm } from '../../../forms/command-form.tsx';
import { MomentInput, readMoment } from '../../../forms/moment-input.tsx';
import {
  BulkCandidatesDocument,
  RecordBulkFilingDocument,
  type BulkCandidatesQuery,
  type FilingKind,
  type LatenessReason,
} from '../../../generated/operations.ts';
import { useAsk } from '../../../graphql/use-ask.ts';
import { useLanguage } from '../../../language.ts';
import { useSession } from '../../../session.tsx';
import { useIncident } from '../incident-context.tsx';
import { LatenessChoice } from './lateness-choice.tsx';

interface Candidate {
  readonly incidentId: string;
  readonly obligationId: string;
  readonly name: string;
  readonly dueAt: string | null;
}

/** One filing for several similar breaches (form of the AP: a bulk report). */
export function BulkFiling() {
  const { t } = useLanguage();
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{t('bulk.title')}</summary>
      {opened && <Candidates />}
    </details>
  );
}

function Candidates() {
  const { me } = useSession();
  const asked = useAsk(BulkCandidatesDocument, {});
  return (
    <Answered asked={asked}>
      {({ incidents }) => (
        <BulkForm candidates={candidatesOf(incidents.nodes, String(me.party?.id))} />
      )}
    </Answered>
  );
}

function candidatesOf(
  incidents: BulkCandidatesQuery['incidents']['nodes'],
  partyId: string,
): readonly Candidate[] {
  return incidents.flatMap(({ id, reference, title, obligations }) =>
    obligations
      .filter(
        (it) =>
          it.addresseeKind === 'AUTHORITY' && it.obligedPartyId === partyId && it.state === 'OPEN',
      )
      .map((it) => ({
        incidentId: id,
        obligationId: it.id,
        name: `${reference} ${title} (${it.article})`,
        dueAt: it.dueAt,
      })),
  );
}

function BulkForm({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const { t } = useLanguage();
  const { id, zone } = useIncident();
  const nowMs = useServerNowMs();
  const [done, setDone] = useState<number | null>(null);
  const isLate = ({ dueAt }: Candidate) => dueAt !== null && Date.parse(dueAt) < nowMs;
  const first = candidates.find(({ incidentId }) => incidentId === id);
  return (
    <Stack mt="xs">
      <Text>{t('bulk.intro')}</Text>
      {done !== null && <Text role="status">{t('bulk.done', { count: done })}</Text>}
      <CommandForm
        document={RecordBulkFilingDocument}
        initial={{
          targets: first ? [first.obligationId] : [],
          kind: 'NEW',
          complete: 'NO',
          number: '',
          filedAt: '',
          receipt: '',
          content: '',
          latenessReason: '',
        }}
        quiet
        onDone={(payload) => setDone(payload.incidents?.length ?? 0)}
        variables={({ targets, latenessReason, filedAt, ...draft }) => {
          const read =
            filedAt === ''
              ? { at: null }
              : readMoment({ zone, local: filedAt, field: 'filedAt' }, t);
          if ('refusal' in read) return [read.refusal];
          return {
            input: {
              targets: candidates
                .filter(({ obligationId }) => targets.includes(obligationId))
                .map((target) => ({
                  incidentId: target.incidentId,
                  obligationId: target.obligationId,
                  latenessReason:
                    isLate(target) && latenessReason !== ''
                      ? (latenessReason as LatenessReason)
                      : null,
                })),
              kind: draft.kind as FilingKind,
              complete: draft.complete === 'YES',
              number: draft.number,
              filedAt: read.at,
              receipt: draft.receipt || null,
              content: draft.content || null,
            },
          };
        }}
        submit={t('bulk.record')}
      >
        {(form) => (
          <>
            <Checkbox.Group label={t('bulk.targets')} {...form.list('targets')}>
              <Stack gap="xs" mt={4}>
                {candidates.map(({ obligationId, name }) => (
                  <Checkbox key={obligationId} value={obligationId} label={name} />
                ))}
              </Stack>
            </Checkbox.Group>
            <Choice
              of="FilingKind"
              values={['NEW', 'FOLLOW_UP']}
              label={t('filing.kind')}
              {...form.text('kind')}
            />
            <Radio.Group
              label={t('filings.chooseComplete')}
              value={form.values.complete}
              onChange={(complete) => form.set({ complete })}
            >
              <Stack gap="xs" mt={4}>
                <Radio value="YES" label={t('filings.completeYes')} />
                <Radio value="NO" label={t('filings.completeNo')} />
              </Stack>
            </Radio.Group>
            <TextInput label={t('filing.number')} required {...form.text('number')} />
            <MomentInput zone={zone} label={t('filing.filedAt')} {...form.text('filedAt')} />
            <Textarea label={t('filing.receipt')} autosize {...form.text('receipt')} />
            <Textarea label={t('filings.contentKept')} autosize {...form.text('content')} />
            {candidates.some(
              (it) => form.values.targets.includes(it.obligationId) && isLate(it),
            ) && <LatenessChoice {...form.text('latenessReason')} />}
          </>
        )}
      </CommandForm>
    </Stack>
  );
}
