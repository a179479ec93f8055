import { resolve } from 'node:path';
import { expect } from 'chai';
import { configProblems, readConfig } from '../../src/config.ts';

const key = Buffer.alloc(32, 7).toString('base64');

function refusalsOf(environment: Record<string, string>) {
  const outcome = readConfig(environment);
  return outcome.ok ? [] : outcome.refusals;
}

describe('configuration', () => {
  it('has a working default for every variable', () => {
    const outcome = readConfig({});
    expect(outcome).to.deep.equal({
      ok: true,
      value: {
        port: 4000,
        publicUrl: 'http://localhost:4000',
        proxies: 1,
        dataDir: resolve('data'),
        keyDir: resolve('keys'),
        masterKey: null,
        signingKey: null,
        mongodbUri: null,
        smtp: null,
        twilio: null,
        checkpointMail: [],
        secondFactorRoles: ['ADMINISTRATOR', 'DECIDER', 'DPO', 'MANAGER', 'HANDLER'],
        logLevel: 'info',
        webhookPorts: [],
        oidc: null,
      },
    });
  });

  it('reads a provider to sign in at, and names each fault', () => {
    const whole = {
      OIDC_ISSUER: 'https://aanmelden.town.example',
      OIDC_CLIENT_ID: 'meldklok',
      OIDC_CLIENT_SECRET: 'secret',
      OIDC_ROLES: '{"privacy":["HANDLER","DPO"]}',
      MELDKLOK_WEBHOOK_PORTS: '9443, 10443',
    };
    const outcome = readConfig(whole);
    expect(outcome.ok && outcome.value).to.deep.include({
      webhookPorts: [9443, 10443],
      oidc: {
        settings: {
          issuer: 'https://aanmelden.town.example',
          clientId: 'meldklok',
          proof: { kind: 'SECRET', secret: 'secret' },
          scopes: 'openid email profile',
          roleClaim: 'groups',
        },
        roleMap: { privacy: ['HANDLER', 'DPO'] },
        only: false,
      },
    });
    const codes = (change: Record<string, string>) =>
      refusalsOf({ ...whole, ...change }).map(({ code }) => code);
    expect(codes({ OIDC_ISSUER: 'http://aanmelden.town.example' })).to.deep.equal([
      'OIDC_ISSUER_NOT_VALID',
    ]);
    expect(readConfig({ ...whole, OIDC_ONLY: 'yes' })).to.have.nested.property(
      'value.oidc.only',
      true,
    );
    expect(codes({ OIDC_ONLY: 'true' })).to.deep.equal(['OIDC_ONLY_NOT_VALID']);
    expect(codes({ OIDC_ISSUER: '' })).to.deep.equal(['NEEDED_WITH']);
    expect(codes({ OIDC_CLIENT_ID: '' })).to.deep.equal(['NEEDED_WITH']);
    expect(codes({ OIDC_CLIENT_SECRET: '' })).to.deep.equal(['OIDC_PROOF_NEEDED']);
    expect(codes({ OIDC_PRIVATE_KEY: 'x' })).to.deep.equal([
      'OIDC_PROOF_NEEDED',
      'OIDC_PRIVATE_KEY_NOT_VALID',
    ]);
    for (const roles of ['', 'x', '[]', '{}', '{"a":[]}', '{"a":["KING"]}', '{"a":["GUEST"]}']) {
      expect(codes({ OIDC_ROLES: roles }), roles).to.deep.equal(['OIDC_ROLES_NOT_VALID']);
    }
    expect(codes({ MELDKLOK_PROXIES: '0' })).to.deep.equal(['PROXIES_NOT_VALID']);
    expect(codes({ MELDKLOK_WEBHOOK_PORTS: '443;8443' })).to.deep.equal([
      'WEBHOOK_PORTS_NOT_VALID',
    ]);
  });

  it('reads every variable', () => {
    const outcome = readConfig({
      PORT: '8080',
      PUBLIC_URL: 'https://meldklok.town.example/',
      MELDKLOK_DATA_DIR: '/srv/data',
      MELDKLOK_KEY_DIR: '/srv/keys',
      MELDKLOK_MASTER_KEY: key,
      MELDKLOK_SIGNING_KEY: '07'.repeat(32),
      MONGODB_URI: 'mongodb://one.example,two.example/meldklok?replicaSet=rs',
      SMTP_URL: 'smtps://user:secret@mail.example',
      MAIL_FROM: 'Meldklok <meldklok@town.example>',
      TWILIO_ACCOUNT_SID: 'AC1',
      TWILIO_AUTH_TOKEN: 'secret',
      TWILIO_FROM: '+447700900001',
      TWILIO_BASE_URL: 'http://127.0.0.1:9000',
      MELDKLOK_CHECKPOINT_MAIL: 'a@audit.example, b@audit.example',
      LOG_LEVEL: 'debug',
      HOME: '/home/somebody',
    });
    expect(outcome.ok && outcome.value).to.deep.include({
      port: 8080,
      publicUrl: 'https://meldklok.town.example',
      masterKey: key,
      signingKey: '07'.repeat(32),
      checkpointMail: ['a@audit.example', 'b@audit.example'],
      secondFactorRoles: ['ADMINISTRATOR', 'DECIDER', 'DPO', 'MANAGER', 'HANDLER'],
      logLevel: 'debug',
      smtp: { url: 'smtps://user:secret@mail.example', from: 'Meldklok <meldklok@town.example>' },
    });
  });

  it('reports every problem at once, in one message, each naming its variable', () => {
    const refusals = refusalsOf({
      PORT: '99999',
      PUBLIC_URL: 'ftp://town.example',
      MELDKLOK_DATA_DIR: '/srv/data',
      MELDKLOK_KEY_DIR: '/srv/data/keys',
      MELDKLOK_MASTER_KEY: 'too short',
      MELDKLOK_DATADIR: '/srv/data',
      MONGODB_URI: 'postgres://one.example',
      SMTP_URL: 'smtp://mail.example',
      TWILIO_FROM: '+447700900001',
      MELDKLOK_CHECKPOINT_MAIL: 'a@audit.example,b@audit.example,nobody',
      LOG_LEVEL: 'loud',
    });
    const message = configProblems(refusals);
    expect(message.split('\n').slice(1)).to.have.length(refusals.length);
    for (const variable of [
      'PORT',
      'PUBLIC_URL',
      'MELDKLOK_KEY_DIR',
      'MELDKLOK_MASTER_KEY',
      'MELDKLOK_DATADIR',
      'MONGODB_URI',
      'MAIL_FROM',
      'TWILIO_ACCOUNT_SID',
      'TWILIO_AUTH_TOKEN',
      'MELDKLOK_CHECKPOINT_MAIL',
      'LOG_LEVEL',
    ]) {
      expect(message).to.match(new RegExp(`^- ${variable}: `, 'm'));
    }
    expect(message, 'no sentence left a mark unfilled').not.to.match(/\{\w+\}/);
  });

  it('takes a signing key as PEM, and a master key only as its bytes', () => {
    const pem = '-----BEGIN PRIVATE KEY-----\\nMC4CAQ\\n-----END PRIVATE KEY-----';
    expect(readConfig({ MELDKLOK_SIGNING_KEY: pem }).ok).to.equal(true);
    expect(refusalsOf({ MELDKLOK_MASTER_KEY: pem })).to.have.length(1);
  });

  it('never repeats a secret in its message', () => {
    const message = configProblems(
      refusalsOf({
        MELDKLOK_MASTER_KEY: 'hunter2-hunter2',
        SMTP_URL: 'http://user:hunter2@mail.example',
        MONGODB_URI: 'http://user:hunter2@one.example',
      }),
    );
    expect(message).not.to.include('hunter2');
  });

  it('wants the keys from the configuration when several instances may share a MongoDB', () => {
    const refusals = refusalsOf({ MONGODB_URI: 'mongodb://one.example' });
    expect(refusals.map(({ code, field }) => [code, field])).to.deep.equal([
      ['KEY_NEEDED_WITH_MONGODB', 'MELDKLOK_MASTER_KEY'],
      ['KEY_NEEDED_WITH_MONGODB', 'MELDKLOK_SIGNING_KEY'],
    ]);
  });

  it('takes an empty variable as one that is not set', () => {
    expect(readConfig({ PORT: '', SMTP_URL: ' ', MELDKLOK_MASTER_KEY: '' }).ok).to.equal(true);
  });
});
