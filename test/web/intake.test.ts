import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, hasChromium, launch, visit, type Visitor } from './support/browser.ts';
import { buildWeb, startProgram, type Program } from './support/program.ts';

const password = 'veulen trapt dorpel blauw';
const title = hasChromium ? 'the public form' : `the public form: SKIPPED, no ${chromiumPath}`;
const pictures = process.env['INTAKE_PICTURES'];

(hasChromium ? describe : describe.skip)(title, function () {
  this.timeout(60_000);
  let program: Program;
  let browser: Browser;
  let handler: Visitor;
  let stranger: Visitor;
  let receipt = '';

  before(async () => {
    await buildWeb();
    [program, browser] = await Promise.all([startProgram(), launch()]);
    [handler, stranger] = await Promise.all([
      visit(browser, program.url),
      visit(browser, program.url),
    ]);
    await stranger.page.setViewportSize({ width: 390, height: 844 });
    await setUp(handler.page, program.setUpLink);
  });
  after(async () => {
    await browser.close();
    await program.stop();
  });

  it('asks one question per page, and keeps no name or address in the draft', async () => {
    const { page } = stranger;
    await page.goto('/report');
    await fill(page, 'What did you see?', 'A box with files stands beside the bin.');
    await look(page, 'report-1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await fill(page, 'What would you call it in short?', 'Files beside the bin');
    await press(page, 'Next');
    await page.getByText('Leave empty if you do not know.').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'What would you call it in short?' }).waitFor();
    await press(page, 'Next');
    await press(page, 'Next');
    await page.getByLabel('Somebody else').check();
    await press(page, 'Next');
    await fill(page, 'Name', 'M. Visitor');
    await fill(page, 'E-mail address', 'visitor@home.example');
    await look(page, 'report-contact');
    const kept = await keptIn(page);
    expect(kept).to.include('stands beside the bin');
    expect(kept).not.to.match(/Visitor|visitor/);
    await press(page, 'Next');
    await page.getByRole('heading', { name: 'Check your report' }).waitFor();
    expect(await page.getByRole('row', { name: /How can we reach you/ }).innerText()).to.match(
      /M. Visitor, visitor@home.example/,
    );
    await look(page, 'report-review');
  });

  it('leads a refused answer back to its question', async () => {
    const { page } = stranger;
    await page.getByRole('button', { name: 'Change: How can we reach you?' }).click();
    await fill(page, 'E-mail address', 'visitor home.example');
    await press(page, 'Next');
    await press(page, 'Send');
    await page.getByText('This is not an e-mail address.').waitFor();
    await page.getByRole('heading', { name: 'How can we reach you?' }).waitFor();
    await page.getByRole('alert').and(page.locator(':focus')).waitFor();
    await fill(page, 'E-mail address', ' Visitor@home.example ');
    await press(page, 'Next');
  });

  it('shows the receipt number once, says so, and puts it in no address', async () => {
    const { page, complaints } = stranger;
    await press(page, 'Send');
    receipt = await page.getByTestId('receipt').innerText();
    expect(receipt).to.match(/^([2-9A-Z]{4}-){5}[2-9A-Z]{4}$/);
    await page.locator(':focus').getByText('You see this number only once').waitFor();
    await look(page, 'report-receipt');
    await page.getByRole('link', { name: 'To the dialogue about your report' }).click();
    await page.getByLabel(/^Receipt number/).waitFor();
    expect(page.url()).to.match(/\/report\/dialogue$/);
    const kept = await keptIn(page);
    expect(kept).not.to.include(receipt);
    expect(kept).not.to.include('beside the bin');
    expect(complaints).to.deep.equal([]);
  });

  it('opens the dialogue with the number as it was typed: small letters and spaces', async () => {
    const { page } = stranger;
    await fill(page, 'Receipt number', 'AAAA BBBB');
    await press(page, 'Open my report');
    await page.getByText(/No report opens with this number/).waitFor();
    await look(page, 'dialogue-wrong');
    await fill(page, 'Receipt number', receipt.toLowerCase().replaceAll('-', ' '));
    await page.keyboard.press('Enter');
    await page.getByText('Received', { exact: true }).waitFor();
    await fill(page, 'Write more', 'There are about thirty files.');
    await press(page, 'Send');
    await page.getByText('Your message was sent.').waitFor();
    await page.getByText('There are about thirty files.').waitFor();
    await look(page, 'dialogue-reporter');
    expect(page.url()).to.match(/\/report\/dialogue$/);
  });

  it('shows a handler that a reporter wrote, and lets the handler answer', async () => {
    const { page, complaints } = handler;
    await page.goto('/');
    await page.getByRole('heading', { name: 'A reporter wrote (1)' }).waitFor();
    await page
      .getByRole('link', { name: /Files beside the bin/ })
      .last()
      .click();
    await page.getByText('There are about thirty files.').waitFor();
    await page.getByLabel(/^Answer to the reporter/).fill('Thank you. Is the bin locked?');
    await look(page, 'events-handler');
    await press(page, 'Send the answer');
    await page.getByText('Thank you. Is the bin locked?').waitFor();
    expect(complaints).to.deep.equal([]);
  });

  it('shows the answer to the reporter, without who wrote it', async () => {
    const { page } = stranger;
    await press(page, 'Look for something new');
    await page.getByText('Thank you. Is the bin locked?').waitFor();
    const shown = await page.getByRole('main').innerText();
    expect(shown).to.include('There is an answer');
    expect(shown).not.to.match(/Hanna|Lindehof/);
    await press(page, 'Close it');
    expect(await page.getByLabel(/^Receipt number/).inputValue()).to.equal('');
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await page.getByRole('heading', { name: 'Uw melding volgen' }).waitFor();
    await look(page, 'dialogue-nl');
  });

  it('keeps the dialogue at the incident that the report became', async () => {
    const { page } = handler;
    await page.goto('/events');
    await press(page, 'Make it an incident');
    await press(page, 'Open the incident');
    await page.getByText('Dialogues with reporters').click();
    await page.getByText('There are about thirty files.').waitFor();
    await look(page, 'incident-handler');
  });

  it('lists a signed-in person the own reports', async () => {
    const { page } = handler;
    await page.goto('/my-reports');
    await page.getByText(/You have not reported anything/).waitFor();
    await page.goto('/report');
    await fill(page, 'What did you see?', 'A laptop is missing.');
    await press(page, 'Next');
    await fill(page, 'What would you call it in short?', 'Laptop missing');
    await press(page, 'Next');
    await press(page, 'Next');
    await press(page, 'Next');
    await page.getByLabel('Report this without my account').waitFor();
    await look(page, 'report-signed-in');
    await press(page, 'Next');
    await press(page, 'Send');
    await page.getByTestId('receipt').waitFor();
    await page.goto('/my-reports');
    await page.getByRole('heading', { name: /^Report EV-/ }).waitFor();
    await look(page, 'my-reports');
  });

  it('leads from the board to the one event, not to the newest fifty', async () => {
    const { page, complaints } = handler;
    await page.goto('/');
    await page.getByRole('link', { name: /Laptop missing/ }).click();
    await page.getByText('A laptop is missing.').waitFor();
    expect(await page.getByRole('article').count()).to.equal(1);
    await look(page, 'event-one');
    await page.getByRole('link', { name: 'All events' }).click();
    await page.getByText('A box with files stands beside the bin.').waitFor();
    await page.goto(`/events?event=${'0'.repeat(32)}`);
    await page.getByText('This cannot be shown now').waitFor();
    await page.getByRole('link', { name: 'All events' }).waitFor();
    expect(complaints).to.deep.equal([]);
  });
});

/** Nothing grave for those who cannot see it, and nothing that scrolls sideways. */
async function look(page: Page, name: string): Promise<void> {
  if (pictures !== undefined) {
    for (const width of [390, 1280]) {
      const before = page.viewportSize();
      await page.setViewportSize({ width, height: 844 });
      await page.screenshot({ path: `${pictures}/${name}-${String(width)}.png`, fullPage: true });
      if (before) await page.setViewportSize(before);
    }
  }
  const sideways = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(sideways, `${name} scrolls sideways`).to.be.at.most(0);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    grave.map(({ id, nodes }) => `${name} ${id}: ${nodes.map((it) => it.html).join(' | ')}`),
  ).to.deep.equal([]);
}

/** Everything that the browser keeps of this site. */
function keptIn(page: Page): Promise<string> {
  return page.evaluate<string>('JSON.stringify({ ...sessionStorage, ...localStorage })');
}

async function setUp(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await fill(page, 'Name of the organisation', 'Lindehof Wonen');
  await fill(page, 'Name', 'Ada Beheer');
  await fill(page, 'E-mail address', 'ada@lindehof.example');
  await fill(page, 'New password', password);
  await press(page, 'Set up and sign in');
  await page.getByRole('heading', { name: 'Board' }).waitFor();
  await page.goto('/users');
  await fill(page, 'Name', 'Hanna Behandel');
  await fill(page, 'E-mail address', 'hanna@lindehof.example');
  await page.getByLabel('Handler', { exact: true }).first().check();
  await page.getByRole('combobox', { name: 'Language' }).first().selectOption('en');
  await press(page, 'Make the invitation');
  const invitation = (await page.getByTestId('invitation').innerText()).trim();
  await page.context().clearCookies();
  await page.goto(invitation);
  await fill(page, 'New password', password);
  await press(page, 'Accept and sign in');
  await page.getByRole('heading', { name: 'Board' }).waitFor();
}

async function fill(page: Page, label: string, text: string): Promise<void> {
  const escaped = label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  await page
    .getByLabel(new RegExp(`^${escaped}( \\*)?$`))
    .first()
    .fill(text);
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
}
