import { Badge, Checkbox, List, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Moment } from '../../clock/moment.tsx';
import { Answered } from '../../forms/asked.tsx';
import { CommandForm } from '../../forms/command-form.tsx';
import { MomentInput, readMoment } from '../../forms/moment-input.tsx';
import { AddNoteDocument, TimelineDocument } from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useLanguage } from '../../language.ts';
import { useMay } from '../../session.tsx';
import { MoreButton } from '../more-button.tsx';
import { useIncident } from './incident-context.tsx';

const systemActorId = 'meldklok';
const minuteMs = 60_000;

function recordedLater({ at, recordedAt }: { readonly at: string; readonly recordedAt: string }) {
  return Date.parse(recordedAt) - Date.parse(at) >= minuteMs;
}

export default function Timeline() {
  const { t, word } = useLanguage();
  const { id, zone } = useIncident();
  const may = useMay();
  const [after, setAfter] = useState<string | null>(null);
  const [type, setType] = useState('');
  const asked = useAsk(TimelineDocument, { id, after });
  return (
    <Stack>
      {may('addNote') && <AddNote />}
      <Answered asked={asked}>
        {({ incident }) => {
          const nodes = incident?.timeline.nodes ?? [];
          const types = [...new Set(nodes.map((line) => line.type))].sort();
          return (
            <>
              <NativeSelect
                label={t('timeline.filter')}
                maw="20rem"
                value={type}
                onChange={(event) => setType(event.currentTarget.value)}
                data={[{ value: '', label: t('all') }, ...types]}
              />
              {nodes.length === 0 && <Text>{t('timeline.empty')}</Text>}
              <List type="unordered" spacing="xs">
                {nodes
                  .filter((line) => type === '' || line.type === type)
                  .map((line) => (
                    <List.Item key={`${line.sequence ?? ''}${line.at}${line.text}`}>
                      <Text size="sm">
                        <Moment at={line.at} zone={zone} />
                        {recordedLater(line) && (
                          <>
                            {' '}
                            ({t('timeline.recorded')} <Moment at={line.recordedAt} zone={zone} />)
                          </>
                        )}
                        ,{' '}
                        {line.actorName ??
                          t(line.actorId === systemActorId ? 'system' : 'somebody')}
                      </Text>
                      {line.lane === 'COUNSEL_ONLY' && <Badge>{word('Lane', line.lane)}</Badge>}
                      <Text className="verbatim">{line.text}</Text>
                    </List.Item>
                  ))}
              </List>
              {incident && <MoreButton pageInfo={incident.timeline.pageInfo} onMore={setAfter} />}
            </>
          );
        }}
      </Answered>
    </Stack>
  );
}

const emptyNote: Readonly<Record<'text' | 'at', string> & Record<'counselOnly', boolean>> = {
  ...{ text: '', at: '' },
  counselOnly: false,
};

function AddNote() {
  const { t } = useLanguage();
  const { id, zone, counselLane } = useIncident();
  return (
    <CommandForm
      document={AddNoteDocument}
      initial={emptyNote}
      variables={({ text, at, counselOnly }) => {
        const lane = counselOnly ? ('COUNSEL_ONLY' as const) : null;
        if (at === '') return { incidentId: id, text, at: null, lane };
        const read = readMoment({ zone, local: at, field: 'at' }, t);
        return 'at' in read ? { incidentId: id, text, at: read.at, lane } : [read.refusal];
      }}
      submit={t('note.add')}
    >
      {(form) => (
        <>
          <Textarea label={t('note.text')} required autosize minRows={2} {...form.text('text')} />
          <MomentInput zone={zone} label={t('note.at')} {...form.text('at')} />
          {counselLane.reads && <Checkbox label={t('lane.only')} {...form.check('counselOnly')} />}
        </>
      )}
    </CommandForm>
  );
}
