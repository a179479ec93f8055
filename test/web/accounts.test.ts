import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { hasChromium, launch, visit } from './support/browser.ts';
import { buildWeb, startProgram, type Program } from './support/program.ts';

const password = 'veulen trapt dorpel blauw';
const newPassword = 'kalme otter zeeft graniet';

describe('accounts in a browser, where no mail goes out', function () {
  this.timeout(180_000);
  let program: Program;
  let browser: Browser;

  before(async function () {
    if (!hasChromium) this.skip();
    await buildWeb();
    program = await startProgram();
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await program.stop();
  });

  it('a link from the administrator sets a new password once, and leaves the address bar', async () => {
    const { page: desk } = await visit(browser, program.url);
    await desk.goto(program.setUpLink);
    await desk.getByLabel('Name of the organisation').first().fill('Sleutelbos');
    await desk.getByRole('textbox', { name: 'Name', exact: true }).fill('Aart Beheer');
    await desk.getByLabel('E-mail address').fill('aart@sleutelbos.example');
    await desk.getByLabel('New password').first().fill(password);
    await desk.locator('button[type=submit]').click();
    await desk.getByRole('heading', { name: 'Board' }).waitFor();
    await desk.goto(`${program.url}/users`);
    await desk.getByRole('heading', { name: 'People', level: 1 }).waitFor();
    await desk.getByRole('checkbox', { name: 'Handler' }).first().uncheck();
    await desk.getByRole('button', { name: 'Make the invitation' }).click();
    await desk.getByText('Choose at least one role.').waitFor();
    expect(await desk.getByText('Choose at least one role.').count(), 'said once').to.equal(1);
    const atName = desk.locator('input[name=name]').first();
    expect(await atName.evaluate((input) => input.matches(':focus')), 'focus').to.equal(true);
    await desk.getByRole('checkbox', { name: 'Handler' }).first().check();
    await desk.getByRole('textbox', { name: 'Name', exact: true }).first().fill('Mila Vos');
    await desk.getByLabel('E-mail address').first().fill('mila@sleutelbos.example');
    await desk.getByRole('button', { name: 'Make the invitation' }).click();
    const invitation = await desk.getByTestId('invitation').textContent();

    const { page, complaints } = await visit(browser, program.url);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(invitation ?? '');
    await page.getByLabel('New password').first().fill(password);
    await page.locator('button[type=submit]').click();
    await page.waitForURL(`${program.url}/`);

    await desk.reload();
    const card = desk.getByRole('article', { name: 'Mila Vos' });
    await card.getByText('Make a link for a new password').first().click();
    await card.getByRole('button', { name: 'Make a link for a new password' }).click();
    const link = await card.locator('code').textContent();

    await card.getByText('Second factor lost').click();
    await card.getByLabel('Reason').first().fill(' Phone left on the train ');
    await card.getByRole('button', { name: 'Take the second factors away' }).click();
    await card.getByText('This account has no second factor').waitFor();

    await page.goto(`${program.url}/account`);
    await page.getByLabel('Current password').first().fill('not the password');
    await page.getByLabel('New password').first().fill(newPassword);
    await page.getByRole('button', { name: 'Change password' }).click();
    await page.getByText('This is not your current password.').waitFor();

    await desk.getByText('Make a break-glass account').first().click();
    await desk.getByLabel(/^Name to sign in with/).fill('safe@sleutelbos.example');
    const form = desk.locator('form').filter({ has: desk.getByLabel(/^Name to sign in with/) });
    expect(await form.getByRole('checkbox', { name: 'Auditor' }).count()).to.equal(0);
    await form.getByRole('checkbox', { name: 'Handler' }).check();
    await form.getByRole('button').click();
    const passphrase = await desk.locator(':focus code').textContent();
    const { page: night } = await visit(browser, program.url);
    await night.goto('/sign-in');
    await night.getByLabel('E-mail address').fill('safe@sleutelbos.example');
    await night.locator('input[type=password]').fill(passphrase ?? '');
    await night.keyboard.press('Enter');
    await night.getByText('You are signed in with the break-glass account.').waitFor();

    await page.goto(link ?? '');
    await page.getByLabel('New password').first().fill(newPassword);
    expect(page.url()).to.equal(`${program.url}/reset`);
    await page.getByRole('button', { name: 'Set the password' }).click();
    await page.getByText('Your new password is set.').waitFor();
    await page.goto(`${program.url}/reset`);
    await page.getByText('no longer knows your link').waitFor();
    await page.goto(`${program.url}/forgot-password`);
    await page.getByLabel('E-mail address').fill('nobody@sleutelbos.example');
    await page.getByRole('button', { name: 'Ask for the link' }).click();
    await page.getByText('a link is on its way').waitFor();
    expect(complaints).to.deep.equal([]);
  });
});
