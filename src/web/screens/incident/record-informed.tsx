import { NativeSelect, Stack, Textarea } from '@mantine/core';
import { Choice } from '../../forms/choice.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import { MomentInput, readMoment } from '../../forms/moment-input.tsx';
import {
  PromiseUpdateDocument,
  RecordInformedDocument,
  type LatenessReason,
} from '../../generated/operations.ts';
import { useLanguage } from '../../language.ts';
import { useMay } from '../../session.tsx';
import { useIncident, useNames } from './incident-context.tsx';
import { latenessReasons } from './lateness-reasons.ts';

/** Telling outside a campaign, and promising an update. */
export function RecordInformed() {
  const may = useMay();
  return (
    <Stack component="section" gap="xs">
      <Informed />
      {may('promiseUpdate') && <PromiseOfUpdate />}
    </Stack>
  );
}

function Informed() {
  const { t, word } = useLanguage();
  const incident = useIncident();
  const names = useNames();
  const open = incident.obligations.filter(
    (it) => it.state === 'OPEN' && it.addresseeKind !== 'AUTHORITY',
  );
  const [first] = open;
  if (!first) return null;
  return (
    <details>
      <summary>{t('informed.title')}</summary>
      <Stack mt="xs">
        <CommandForm
          document={RecordInformedDocument}
          initial={{
            obligationId: first.id,
            at: '',
            means: 'phone',
            note: '',
            latenessReason: '',
          }}
          quiet
          variables={(draft) => {
            const read = readMoment({ zone: incident.zone, local: draft.at, field: 'at' }, t);
            if ('refusal' in read) return [read.refusal];
            return {
              input: {
                incidentId: incident.id,
                obligationId: draft.obligationId,
                at: read.at,
                means: draft.means,
                note: draft.note,
                latenessReason:
                  draft.latenessReason === '' ? null : (draft.latenessReason as LatenessReason),
              },
            };
          }}
          submit={t('informed.submit')}
        >
          {(form) => (
            <>
              <NativeSelect
                label={t('field.obligation')}
                data={open.map((it) => ({
                  value: it.id,
                  label: `${names.party(it.obligedPartyId)} → ${
                    it.addresseePartyId === null
                      ? word('AddresseeKind', it.addresseeKind)
                      : names.party(it.addresseePartyId)
                  } (${it.article})`,
                }))}
                {...form.text('obligationId')}
              />
              <MomentInput
                zone={incident.zone}
                label={t('byHand.at')}
                required
                {...form.text('at')}
              />
              <Choice
                of="means"
                values={['phone', 'in person', 'portal']}
                label={t('byHand.means')}
                {...form.text('means')}
              />
              <Textarea label={t('byHand.note')} required autosize {...form.text('note')} />
              <Choice
                of="LatenessReason"
                values={latenessReasons}
                none={t('filing.inTime')}
                label={t('filing.lateness')}
                {...form.text('latenessReason')}
              />
            </>
          )}
        </CommandForm>
      </Stack>
    </details>
  );
}

function PromiseOfUpdate() {
  const { t } = useLanguage();
  const incident = useIncident();
  const others = incident.parties.filter(({ informedByPartyId }) => informedByPartyId !== null);
  const [first] = others;
  if (!first) return null;
  return (
    <details>
      <summary>{t('promise.title')}</summary>
      <Stack mt="xs">
        <CommandForm
          document={PromiseUpdateDocument}
          initial={{ addresseePartyId: first.party.id, dueAt: '' }}
          quiet
          variables={({ addresseePartyId, dueAt }) => {
            const read = readMoment({ zone: incident.zone, local: dueAt, field: 'dueAt' }, t);
            if ('refusal' in read) return [read.refusal];
            return { incidentId: incident.id, addresseePartyId, dueAt: read.at };
          }}
          submit={t('promise.submit')}
        >
          {(form) => (
            <>
              <NativeSelect
                label={t('field.party')}
                data={others.map(({ party }) => ({ value: party.id, label: party.name }))}
                {...form.text('addresseePartyId')}
              />
              <MomentInput
                zone={incident.zone}
                label={t('promise.at')}
                required
                {...form.text('dueAt')}
              />
            </>
          )}
        </CommandForm>
      </Stack>
    </details>
  );
}
