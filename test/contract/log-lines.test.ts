import { expect } from 'chai';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstUser } from '../support/door-client.ts';
import { freePort, startProgram, type RealProgram } from '../support/real-program.ts';
import { startSmtpInbox, type SmtpInbox } from '../support/smtp-inbox.ts';

const errors = 'errors { code }';
const canary = 'kanarie';

/** Everything that the real program says at its most talkative, while people are at its door. */
describe('log lines of the real program', () => {
  let directory: string;
  let inbox: SmtpInbox;
  let program: RealProgram;
  let url: string;
  const secrets: string[] = [];

  before(async () => {
    directory = mkdtempSync(join(tmpdir(), 'meldklok-log-'));
    inbox = await startSmtpInbox();
    const port = await freePort();
    url = `http://127.0.0.1:${String(port)}`;
    program = await startProgram({
      PORT: String(port),
      LOG_LEVEL: 'trace',
      MELDKLOK_DATA_DIR: join(directory, 'data'),
      MELDKLOK_KEY_DIR: join(directory, 'keys'),
      SMTP_URL: `smtp://${inbox.host}:${String(inbox.port)}`,
      MAIL_FROM: 'Meldklok <meldklok@voorbeeld.example>',
    });
  });
  after(async () => {
    await program.kill();
    await inbox.close();
    rmSync(directory, { recursive: true, force: true });
  });

  async function ask(query: string, variables: object = {}, headers: Record<string, string> = {}) {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    secrets.push(...answer.headers.getSetCookie().map((it) => it.split(/[=;]/)[1] ?? ''));
    return await answer.text();
  }

  it('name no person, no address, no secret and no whole network address', async () => {
    const beheer = await firstUser(url, await program.setUpToken());
    secrets.push(beheer.cookie.split('=')[1] ?? '');
    const { invitationLink } = await beheer.ask(
      `mutation($key: String) { inviteUser(idempotencyKey: $key, input: { name: "${canary} Naam", email: "${canary}@voorbeeld.example", partyId: "${beheer.partyId}", roles: [HANDLER], byMail: true }) { invitationLink ${errors} } }`,
    );
    const token = String(invitationLink).split('/').at(-1) ?? '';
    const password = 'stille otter vouwt mosterd';
    secrets.push(token, password);
    await fetch(`${url}/invitation/${token}`);
    await ask(
      `mutation($token: String!, $password: String!) { acceptInvitation(token: $token, password: $password) { ${errors} } }`,
      { token, password },
    );
    const signIn = `mutation($email: String!, $password: String!) { signIn(email: $email, password: $password) { ${errors} } }`;
    for (const email of [`${canary}@voorbeeld.example`, `${canary}@nergens.example`]) {
      await ask(signIn, { email, password });
      await ask(signIn, { email, password: `${password}!` });
      await ask(`mutation($email: String!) { requestPasswordReset(email: $email) { ${errors} } }`, {
        email,
      });
    }
    await ask(
      `mutation($t: String!) { registerEvent(input: { title: $t, description: $t, reporterKind: STRANGER, reporter: $t, email: "${canary}@buiten.example" }) { receipt ${errors} } }`,
      { t: `${canary} meldt iets` },
    );
    await ask(`{ ${canary} }`, {}, { authorization: `Bearer mk_${canary}` });
    await fetch(`${url}/exports/${canary}.zip?token=${canary}`, {
      headers: { cookie: `meldklok=${canary}`, 'user-agent': canary, referer: `${url}/${canary}` },
    });
    await fetch(`${url}/graphql`, { method: 'POST', body: `{"${canary}": ` });
    await inbox.expectMail({ to: `${canary}@voorbeeld.example`, text: /\/reset#/ });

    const said = program.said().split('\n').slice(1).join('\n');
    const lines = said.split('\n').filter((line) => line.startsWith('{'));
    expect(lines.length, said).to.be.greaterThan(10);
    for (const line of lines) expect(() => JSON.parse(line) as unknown, line).not.to.throw();
    expect(said.toLowerCase()).not.to.contain(canary);
    expect(said).not.to.contain('voorbeeld.example').and.not.to.contain('127.0.0.1');
    for (const secret of secrets.filter(({ length }) => length > 8)) {
      expect(said).not.to.contain(secret);
    }
  });
});
