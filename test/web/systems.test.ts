import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, hasChromium, launch, visit, type Visitor } from './support/browser.ts';
import { buildWeb, startProgram, type Program } from './support/program.ts';

const title = hasChromium ? 'systems' : `systems: SKIPPED, there is no ${chromiumPath}`;

/** Webhooks and tokens, on the real program in a real browser. */
(hasChromium ? describe : describe.skip)(title, function () {
  this.timeout(60_000);
  let program: Program;
  let browser: Browser;
  let administrator: Visitor;
  let page: Page;

  before(async () => {
    await buildWeb();
    [program, browser] = await Promise.all([startProgram(), launch()]);
    administrator = await visit(browser, program.url);
    ({ page } = administrator);
    await page.goto(program.setUpLink);
    await fill('Name of the organisation', 'Lindehof Wonen');
    await fill('Name', 'Ada Beheer');
    await fill('E-mail address', 'ada@lindehof.example');
    await fill('New password', 'veulen trapt dorpel blauw');
    await press('Set up and sign in');
    await page.getByRole('heading', { name: 'Board' }).waitFor();
  });
  after(async () => {
    await browser.close();
    await program.stop();
  });

  it('register a webhook: faults at their fields, the secret once, a test with its outcome', async () => {
    await page.goto('/systems');
    await page.getByText('Add a webhook').click();
    await fill('What is it for?', 'Control room');
    await fill('Web address', 'http://10.0.0.1/');
    await press('Register the webhook');
    await page.getByText('The address must start with https://.').waitFor();
    await page.getByText('Choose at least one type of event.').waitFor();
    // A name of this machine itself: accepted as a name, refused at each call.
    await fill('Web address', 'https://localhost./hook');
    await page.getByLabel('incident opened', { exact: true }).check();
    await press('Register the webhook');
    expect(await page.getByTestId('secret').innerText()).to.match(/^whsec_/);
    const card = page.getByRole('article', { name: 'Control room' });
    await card.getByRole('button', { name: 'Send a test' }).click();
    await card.getByText('The test is on its way').waitFor();
    await card.getByText('Messages sent').click();
    await card.getByText(/the address (does not exist|is not on the public Internet)/).waitFor();
    await card.getByText('Next try:').waitFor();
    await looksRight();
    await card.getByRole('button', { name: 'Disable' }).click();
    await card.getByText('Disabled by hand.').waitFor();
    await page.reload();
    expect(await page.getByTestId('secret').count()).to.equal(0);
  });

  it('make a token bound to what its role allows, shown once, and revoke it', async () => {
    await page.goto('/systems');
    await page.getByText('Make a token', { exact: true }).click();
    await fill('For which system?', 'SIEM');
    await page.getByLabel('Handler', { exact: true }).check();
    expect(await page.getByLabel('approveNotice', { exact: true }).count()).to.equal(0);
    await page.getByText(/^Reading \(0\//).click();
    await page.getByLabel('incidents', { exact: true }).check();
    await page.getByText(/^Reading \(1\//).waitFor();
    await fill('Last day', '2020-01-01');
    await press('Make and show the token');
    await page.getByText('A token ends in the future').waitFor();
    expect(await page.getByText('This was not done').count(), 'said at its field').to.equal(0);
    await fill('Last day', '');
    await press('Make and show the token');
    await page.getByText('Choose until which day the token works.').waitFor();
    const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await fill('Last day', soon);
    await press('Make and show the token');
    const secret = await page.getByTestId('secret').innerText();
    expect(secret).to.match(/^mk_/);
    const card = page.getByRole('article', { name: 'SIEM' });
    await card.getByText('never').waitFor();
    await looksRight();
    const ask = () =>
      fetch(`${program.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
        body: '{"query":"{ incidents { nodes { id } } }"}',
      });
    expect((await ask()).status).to.equal(200);
    await card.getByRole('button', { name: 'Revoke' }).click();
    await card.getByText('revoked').waitFor();
    expect((await ask()).status).to.equal(401);
    expect(administrator.complaints).to.deep.equal([]);
  });

  /** On a desk and on a phone: nothing wider than the screen, nothing grave for assistive technology. */
  async function looksRight(): Promise<void> {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.locator('html').evaluate((html) => html.scrollWidth);
      expect(wide, `at ${String(width)} px`).to.be.at.most(width);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      const grave = violations.filter(
        ({ impact }) => impact === 'serious' || impact === 'critical',
      );
      expect(grave.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.html)}`)).to.deep.equal([]);
      const shots = process.env['SCREENSHOTS'];
      if (shots)
        await page.screenshot({
          path: `${shots}/${String(width)}-${String(Date.now())}.png`,
          fullPage: true,
        });
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  }

  async function fill(label: string, text: string): Promise<void> {
    const plain = label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    await page.getByLabel(new RegExp(`^${plain}( \\*)?$`)).fill(text);
  }

  async function press(name: string): Promise<void> {
    await page.getByRole('button', { name, exact: true }).first().click();
  }
});
