import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { openEmbeddedStore } from '../../src/adapters/embedded/open-embedded-store.ts';
import { signInData } from '../../src/composition/demo.ts';
import { fillDemo } from '../../src/composition/fill-demo.ts';
import { readDemoConfig } from '../../src/config.ts';
import * as documents from '../../src/demo/documents.ts';
import type { Stage } from '../../src/demo/stage.ts';
import { dayMs, instantFromMs } from '../../src/shared/instant.ts';

const endAt = instantFromMs(Date.UTC(2026, 10, 21, 12));

describe('the demo', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'meldklok-demo-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('ignores every provider that is configured, and keeps folders of its own', () => {
    const config = readDemoConfig({
      SMTP_URL: 'smtp://mail.example',
      MAIL_FROM: 'a@mail.example',
      TWILIO_ACCOUNT_SID: 'AC0',
      TWILIO_AUTH_TOKEN: 'x',
      TWILIO_FROM: '+447700900000',
      MONGODB_URI: 'mongodb://db.example',
      MELDKLOK_CHECKPOINT_MAIL: 'b@mail.example',
    });
    expect(config.ok && config.value).to.include({ smtp: null, twilio: null, mongodbUri: null });
    expect(config.ok && config.value.checkpointMail).to.deep.equal([]);
    expect(config.ok && config.value.dataDir).to.match(/demo-data$/);
    expect(config.ok && config.value.keyDir).to.match(/demo-keys$/);
  });

  it('plays a story up to now on a clock of its own, and leaves a store that opens', async () => {
    const dataDir = join(folder, 'data');
    const config = readDemoConfig({
      MELDKLOK_DATA_DIR: dataDir,
      MELDKLOK_KEY_DIR: join(folder, 'keys'),
    });
    if (!config.ok) throw new Error('the configuration was refused');
    const moments: string[] = [];
    const tell = async (stage: Stage) => {
      moments.push(stage.now());
      const own = await stage.newOrganisation({
        name: 'Voorbeeld (fictief)',
        role: 'CONTROLLER',
        administrator: { name: 'A. Beheer', email: 'beheer@voorbeeld.example' },
      });
      const { partyId, administrator } = own;
      const staff = { partyId, roles: ['HANDLER'] };
      const handler = await stage.newPerson(administrator, {
        ...{ ...staff, name: 'H. Een', email: 'een@voorbeeld.example' },
      });
      await stage.newPerson(administrator, {
        ...{ ...staff, name: 'H. Twee', email: 'twee@voorbeeld.example' },
      });
      const input = { title: 'Iets', description: 'Iets gezien.', reporterKind: 'EMPLOYEE' };
      await handler.ask(documents.registerEvent, { input });
      await stage.fastForward({ hours: 23 });
      moments.push(stage.now());
      await handler.ask(documents.registerEvent, { input });
      expect(stage.sends).to.equal(false);
    };
    const accounts = await fillDemo(config.value, {
      stories: [{ name: 'Kort', tell, agoMs: dayMs }],
      password: 'veulen trapt dorpel blauw',
      endAt,
    });
    expect(moments).to.deep.equal(['2026-11-20T12:00:00.000Z', '2026-11-21T11:00:00.000Z']);
    const shown = signInData(accounts, 'het wachtwoord');
    expect(shown).to.include('Voorbeeld (fictief): ADMINISTRATOR: beheer@voorbeeld.example');
    expect(shown).to.include('HANDLER: een@voorbeeld.example').and.not.include('twee@');
    expect(shown.split('het wachtwoord')).to.have.length(2);
    expect(existsSync(join(dataDir, 'demo')), 'marked only when all is done').to.equal(false);
    await (await openEmbeddedStore({ directory: dataDir })).close();
  });
});
