import { expect } from 'chai';
import {
  parseInboundSms,
  parseStatusCallback,
} from '../../../src/adapters/twilio/twilio-callback.ts';
import { isSignedByTwilio } from '../../../src/adapters/twilio/twilio-signature.ts';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startLocalTwilio } from '../../support/local-twilio.ts';

const url = 'https://meldklok.example/callbacks/twilio/status?message=m1';

describe('a callback of Twilio', () => {
  it('is read as a receipt of our own message', () => {
    const read = (MessageStatus: string, ErrorCode?: string) =>
      parseStatusCallback(url, { MessageSid: 'SM1', MessageStatus, ErrorCode });
    expect(read('queued')).to.deep.include({
      status: 'ACCEPTED',
      messageId: 'm1',
      providerRef: 'SM1',
    });
    expect(read('sent')).to.include({ status: 'ACCEPTED' });
    expect(read('delivered')).to.deep.include({ status: 'DELIVERED', failure: null });
    expect(read('undelivered', '30003')?.failure).to.deep.equal({
      code: 'TWILIO_30003',
      permanent: false,
    });
    expect(read('undelivered', '30005')?.failure).to.deep.equal({
      code: 'TWILIO_30005',
      permanent: true,
    });
    expect(read('failed', 'rm -rf')?.failure).to.deep.equal({
      code: 'PROVIDER_GAVE_UP',
      permanent: false,
    });
    expect(parseStatusCallback(url, { MessageSid: 'SM1' })).to.equal(undefined);
  });

  it('is read as a text from a phone', () => {
    const fields = {
      MessageSid: 'SM1',
      From: '+447700900123',
      To: '+447700900001',
      Body: 'JA 4711',
    };
    expect(parseInboundSms(fields)).to.deep.equal({
      from: '+447700900123',
      to: '+447700900001',
      text: 'JA 4711',
      providerRef: 'SM1',
    });
    expect(parseInboundSms({ ...fields, From: undefined })).to.equal(undefined);
  });

  it('is believed only with Twilio’s signature over exactly this address and these fields', async () => {
    const seen: { signature: string; params: Record<string, string> }[] = [];
    const door = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const params = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
        seen.push({ signature: String(request.headers['x-twilio-signature']), params });
        response.end();
      });
    });
    await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
    const webhook = `http://127.0.0.1:${(door.address() as AddressInfo).port}/inbound`;
    const local = await startLocalTwilio({ authToken: 'secret' });
    await local.sendInbound(webhook, {
      from: '+447700900123',
      to: '+447700900001',
      text: 'JA é+&',
    });
    await local.close();
    door.closeAllConnections();
    await new Promise((resolve) => door.close(resolve));

    const [request] = seen;
    const check = (token: string, changed: object = {}): boolean =>
      isSignedByTwilio(token, { url: webhook, ...request!, ...changed });
    expect(check('secret')).to.equal(true);
    expect(check('other')).to.equal(false);
    expect(check('secret', { signature: undefined })).to.equal(false);
    expect(check('secret', { signature: 'nonsense' })).to.equal(false);
    expect(check('secret', { url: `${webhook}?x=1` })).to.equal(false);
    expect(check('secret', { params: { ...request!.params, Body: 'NEE' } })).to.equal(false);
  });
});
