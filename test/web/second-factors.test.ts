import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'chai';
import { Secret, TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, hasChromium, launch, visit, type Visitor } from './support/browser.ts';
import { buildWeb, startProgram, type Program } from './support/program.ts';

const title = hasChromium
  ? 'second factors'
  : `second factors: SKIPPED, there is no ${chromiumPath}`;
const email = 'aart@sleutelbos.example';
const password = 'veulen trapt dorpel blauw';

/** On the real program as it begins, with an authenticator that Chromium itself plays. */
(hasChromium ? describe : describe.skip)(title, function () {
  this.timeout(60_000);
  let program: Program;
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;
  let recoveryCodes: readonly string[] = [];

  before(async () => {
    await buildWeb();
    const started = startProgram({ secondFactorRoles: 'ADMINISTRATOR' });
    [program, browser] = await Promise.all([started, launch()]);
    visitor = await visit(browser, program.url);
    ({ page } = visitor);
    const cdp = await visitor.context.newCDPSession(page);
    await cdp.send('WebAuthn.enable');
    await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.goto(program.setUpLink);
    await fill('Name of the organisation', 'Sleutelbos');
    await fill('Name', 'Aart Beheer');
    await fill('E-mail address', email);
    await page.getByLabel('New password').first().fill(password);
    await press('Set up and sign in');
    await page.getByRole('alert').getByText('Add a second factor').waitFor();
  });
  after(async () => {
    await browser.close();
    await program.stop();
  });

  it('says until when it can wait, and stops asking where one is looking after it', async () => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).to.deep.equal([]);
    await page.getByRole('alert').getByRole('link').click();
    await page.getByRole('button', { name: 'Set up an authenticator app' }).waitFor();
    expect(await page.getByRole('link', { name: 'Add it now' }).count()).to.equal(0);
  });

  it('leads to enrolment from every page once the organisation has chosen', async () => {
    await page.goto('/users');
    const policy = page.locator('form').filter({ has: page.getByRole('button', { name: 'Save' }) });
    await policy.getByRole('checkbox', { name: 'Administrator', checked: true }).waitFor();
    await press('Save');
    await page.getByText('Add a second factor first').waitFor();
    expect(new URL(page.url()).pathname).to.equal('/account');
    await press('Set up an authenticator app');
    await page.getByAltText('QR code with the secret below').waitFor();
    const secret = (await page.locator('code').first().textContent()) ?? '';
    await fill('Six-digit code', new TOTP({ secret: Secret.fromBase32(secret) }).generate());
    await press('Confirm');
    await page.getByText('Keep these recovery codes now').waitFor();
    const focused = page.locator(':focus').getByText('Keep these recovery codes now');
    expect(await focused.count(), 'the codes have the focus').to.equal(1);
    recoveryCodes = await page.locator('li code').allTextContents();
    expect(recoveryCodes).to.have.length(10);
    await Promise.all([page.waitForEvent('load'), press('I have kept them')]);
  });

  it('takes a passkey, on a phone too, without a fault of access', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await fill('Name', 'laptop at work');
    await press('Add a passkey');
    await page.getByRole('button', { name: 'Remove laptop at work' }).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });

  it('signs in with the passkey, and with a recovery code', async () => {
    await signInAgain();
    await page.getByLabel('Passkey or security key').check();
    await press('Sign in');
    await page.waitForURL((url) => url.pathname === '/');
    await signInAgain();
    await page.getByLabel('Recovery code').first().check();
    await press('Sign in');
    await page.getByText('Fill in the code.').waitFor();
    await page
      .getByRole('textbox', { name: 'Recovery code' })
      .and(page.locator(':focus'))
      .waitFor();
    await page.getByRole('textbox', { name: 'Recovery code' }).fill(recoveryCodes[0] ?? '');
    await press('Sign in');
    await page.waitForURL((url) => url.pathname === '/');
    expect(visitor.complaints).to.deep.equal([]);
  });

  async function signInAgain() {
    await press('Sign out');
    await fill('E-mail address', email);
    await page.locator('input[type=password]').fill(password);
    await press('Sign in');
    await page.getByRole('heading', { name: 'Second step' }).waitFor();
  }

  async function fill(label: string, text: string) {
    await page.getByRole('textbox', { name: label, exact: true }).fill(text);
  }

  async function press(name: string) {
    await page.getByRole('button', { name, exact: true }).click();
  }
});
