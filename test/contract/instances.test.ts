import { expect } from 'chai';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import mongoose from 'mongoose';
import { verifyBundleAt } from '../../src/adapters/bundle/verify-bundle-at.ts';
import { caseWithNotice, colleague, firstUser, sendCampaign } from '../support/door-client.ts';
import { startLocalTwilio, type LocalTwilio } from '../support/local-twilio.ts';
import { freePort, refusedStart, startProgram, type RealProgram } from '../support/real-program.ts';
import { startMongo, type RunningEngine } from '../support/stores.ts';

/** More than one instance claims at once, so that there is work for both. */
const addressees = 300;
const finishedWithinMs = 90_000;

describe('two instances on one MongoDB', () => {
  let engine: RunningEngine | undefined;
  let directory: string;
  let uri: string;
  let settings: Record<string, string>;
  const programs: RealProgram[] = [];
  const providers: LocalTwilio[] = [];

  before(async function () {
    engine = await startMongo();
    if (engine?.uri === undefined) {
      console.warn('    SKIPPED: two instances on one MongoDB: no MONGODB_URI and no mongod here');
      this.skip();
    }
    const name = `meldklok-instances-${randomBytes(6).toString('hex')}`;
    uri = engine.uri.replace(/^([^/]+\/\/[^/?]+)\/?[^?]*/, `$1/${name}`);
    directory = mkdtempSync(join(tmpdir(), 'meldklok-instances-'));
    settings = {
      MONGODB_URI: uri,
      PUBLIC_URL: 'http://meldklok.example',
      MELDKLOK_DATA_DIR: join(directory, 'data'),
      MELDKLOK_KEY_DIR: join(directory, 'keys'),
      MELDKLOK_MASTER_KEY: randomBytes(32).toString('base64'),
      MELDKLOK_SIGNING_KEY: randomBytes(32).toString('base64'),
    };
  });

  after(async () => {
    if (engine?.uri === undefined) return;
    await Promise.all(programs.map((program) => program.kill()));
    await Promise.all(providers.map((provider) => provider.close()));
    const connection = await mongoose.createConnection(uri).asPromise();
    await connection.dropDatabase();
    await connection.close();
    rmSync(directory, { recursive: true, force: true });
    await engine.stop();
  });

  /** Each with a provider of its own, so that it shows which of them called. */
  const start = async (): Promise<string> => {
    const provider = await startLocalTwilio({ answerDelayMs: 20 });
    providers.push(provider);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    programs.push(
      await startProgram({
        ...settings,
        PORT: String(port),
        TWILIO_ACCOUNT_SID: provider.accountSid,
        TWILIO_AUTH_TOKEN: provider.authToken,
        TWILIO_FROM: '+447700900000',
        TWILIO_BASE_URL: provider.url,
      }),
    );
    return url;
  };

  it('share the sending, each message once, and one audit log without gaps', async function () {
    this.timeout(150_000);
    const url = await start();
    const first = await firstUser(url, await (programs[0] as RealProgram).setUpToken());
    const other = await start();
    const roles = ['HANDLER', 'DECIDER'];
    const writer = await colleague(url, first, { name: 'S', email: 's@voorbeeld.example', roles });
    const approver = await colleague(other, first, {
      name: 'T',
      email: 't@voorbeeld.example',
      roles,
    });
    const about = await caseWithNotice(writer, approver);
    const phones = Array.from(
      { length: addressees },
      (_, number) => `+447700900${String(number).padStart(3, '0')}`,
    );
    const rows = phones.map((phone, number) => `Bewoner ${number};${phone}`);
    const campaignId = await sendCampaign(writer, about, {
      channel: 'SMS',
      csv: ['naam;mobiel', ...rows].join('\n'),
      count: addressees,
    });

    const giveUpAt = performance.now() + finishedWithinMs;
    let campaign: any;
    do {
      await pause(500);
      campaign = await approver.ask(
        'query($id: ID!) { campaign(id: $id) { state people { state count } messages { state count } } }',
        { id: campaignId },
      );
    } while (campaign.state !== 'FINISHED' && performance.now() < giveUpAt);

    expect(campaign).to.deep.equal({
      state: 'FINISHED',
      people: [{ state: 'REACHED', count: addressees }],
      messages: [{ state: 'SENT', count: addressees }],
    });
    const taken = providers.map((provider) => provider.messages.map((sms) => sms.to));
    expect(taken.flat().toSorted()).to.deep.equal(phones);
    expect(
      taken.every((own) => own.length > 0),
      'both instances sent',
    ).to.equal(true);

    const bundle = join(directory, 'bundle.zip');
    writeFileSync(bundle, await approver.download(`/exports/${about.incidentId}.zip`));
    const verdict = await verifyBundleAt(bundle, { outsideNotes: [], publicKey: null });
    expect(verdict).to.deep.include({ ok: true });
    if (verdict.ok) expect(verdict.value).to.include({ result: 'pass', firstBadPosition: null });
    for (const program of programs) expect(program.said()).not.to.include('"level":50');
  });

  it('refuse a third one with another master key, in a sentence', async function () {
    this.timeout(60_000);
    const { status, said } = await refusedStart({
      ...settings,
      PORT: String(await freePort()),
      MELDKLOK_MASTER_KEY: randomBytes(32).toString('base64'),
    });
    expect(status).to.equal(2);
    expect(said).to.include(
      'This store was filled with another key than MELDKLOK_MASTER_KEY gives',
    );
    expect(said).not.to.include('    at ');
  });
});
