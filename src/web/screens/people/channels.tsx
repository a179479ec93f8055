import { Card, Stack, Text } from '@mantine/core';
import { Answered } from '../../forms/asked.tsx';
import { ChannelsDocument } from '../../generated/operations.ts';
import { useAsk } from '../../graphql/use-ask.ts';
import { useLanguage } from '../../language.ts';
import { PageTitle } from '../page-title.tsx';

export default function Channels() {
  const { t, word } = useLanguage();
  const asked = useAsk(ChannelsDocument, {});
  return (
    <Stack>
      <PageTitle>{t('nav.channels')}</PageTitle>
      <Answered asked={asked}>
        {({ channels }) =>
          channels.map((channel) => (
            <Card withBorder key={channel.kind}>
              <Text fw={600}>{word('ChannelKind', channel.kind)}</Text>
              <Text>{t('channel.provider', { provider: channel.provider })}</Text>
              <Text>{t(channel.sends ? 'channel.sends' : 'channel.silent')}</Text>
            </Card>
          ))
        }
      </Answered>
    </Stack>
  );
}
