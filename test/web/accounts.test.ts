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

    await page.goto(link ?? '');
    await page.getByLabel('New password').first().fill(newPassword);
    expect(page.url()).to.equal(`${program.url}/reset`);
    await page.getByRole('button', { name: 'Set the password' }).click();
    await page.getByText('Your new password is set.').waitFor();
    await page.goto(`${program.url}/forgot-password`);
    await page.getByLabel('E-mail address').fill('nobody@sleutelbos.example');
    await page.getByRole('button', { name: 'Ask for the link' }).click();
    await page.getByText('a link is on its way').waitFor();
    expect(complaints).to.deep.equal([]);
  });
});
