import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, hasChromium, launch, visit, type Visitor } from './support/browser.ts';
import { buildWeb, startProgram, type Program } from './support/program.ts';

const password = 'veulen trapt dorpel blauw';
const handlersPassword = 'kalme otter zeeft graniet';
const title = hasChromium ? 'the screens' : `the screens: SKIPPED, there is no ${chromiumPath}`;

/** One case from the set-up link to a campaign, on the real program in a real browser. */
(hasChromium ? describe : describe.skip)(title, function () {
  this.timeout(60_000);
  let program: Program;
  let browser: Browser;
  let administrator: Visitor;
  let handler: Visitor;
  let decider: Visitor;
  let incidentPath = '';

  before(async () => {
    await buildWeb();
    [program, browser] = await Promise.all([startProgram(), launch()]);
    [administrator, handler, decider] = await Promise.all([
      visit(browser, program.url),
      visit(browser, program.url),
      visit(browser, program.url),
    ]);
  });
  after(async () => {
    await browser.close();
    await program.stop();
  });

  it('set up the first organisation through the link', async () => {
    const { page } = administrator;
    await page.goto(program.setUpLink);
    await fill(page, 'Name of the organisation', 'Lindehof Wonen');
    await fill(page, 'Name', 'Ada Beheer');
    await fill(page, 'E-mail address', 'ada@lindehof.example');
    await fill(page, 'New password', 'short');
    await press(page, 'Set up and sign in');
    expect(await page.getByText(/12/).count()).to.be.greaterThan(0);
    await fill(page, 'New password', password);
    await press(page, 'Set up and sign in');
    await page.getByRole('heading', { name: 'Board' }).waitFor();
  });

  it('invite a handler and a decider, who choose a password', async () => {
    await invite(administrator.page, 'Hanna Behandel', 'hanna', ['Handler', 'Communications']);
    await accept(handler.page, await invitationLink(administrator.page));
    await invite(administrator.page, 'Dirk Besluit', 'dirk', ['Handler', 'Decider', 'Manager']);
    await accept(decider.page, await invitationLink(administrator.page));
  });

  it('say why a sign-in was refused, and let the right one in', async () => {
    const { page, context } = await visit(browser, program.url);
    await page.goto('/incidents');
    await fill(page, 'E-mail address', 'hanna@lindehof.example');
    await fill(page, 'Password', 'not the right one');
    await press(page, 'Sign in');
    expect(await page.getByRole('alert').innerText()).not.to.equal('');
    await fill(page, 'Password', password);
    await press(page, 'Sign in');
    await page.getByRole('heading', { name: 'Incidents' }).waitFor();
    await context.close();
  });

  it('let a person change the password on a phone, and sign the other devices out', async () => {
    const { page, context, complaints } = await visit(browser, program.url);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/account');
    await fill(page, 'E-mail address', 'hanna@lindehof.example');
    await fill(page, 'Password', password);
    await press(page, 'Sign in');
    await page.getByRole('heading', { name: 'Your account' }).waitFor();
    await fill(page, 'Current password', password);
    await fill(page, 'New password', 'Lindehof-Wonen-1');
    await press(page, 'Change password');
    await page.getByText(/your name or address|among the first/).waitFor();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await fill(page, 'New password', handlersPassword);
    await press(page, 'Change password');
    await page.getByText('Your password has been changed.').waitFor();
    await page.goto('/incidents');
    await page.getByRole('heading', { name: 'Incidents' }).waitFor();
    expect(complaints).to.deep.equal([]);
    await context.close();

    await handler.page.goto('/incidents');
    await fill(handler.page, 'E-mail address', 'hanna@lindehof.example');
    await fill(handler.page, 'Password', handlersPassword);
    await press(handler.page, 'Sign in');
    await handler.page.getByRole('heading', { name: 'Incidents' }).waitFor();
  });

  it('take a report without sign-in on a phone, with a draft that survives a reload', async () => {
    const { page, context, complaints } = await visit(browser, program.url);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/report');
    await fill(
      page,
      'What did you see?',
      'An e-mail with a list of applicants went to 1,240 people.',
    );
    await expectNoSidewaysScroll(page);
    await press(page, 'Next');
    await fill(page, 'What would you call it in short?', 'E-mail with the wrong attachment');
    await page.reload();
    await page.getByLabel('What would you call it in short?').waitFor();
    await page.goBack();
    expect(await page.getByLabel('What did you see?').inputValue()).to.match(/1,240 people/);
    await press(page, 'Next');
    await press(page, 'Next');
    await press(page, 'Next');
    await press(page, 'Next');
    await press(page, 'Next');
    await page.getByRole('heading', { name: 'Check your report' }).waitFor();
    expect(await page.getByRole('row', { name: /When did you see it/ }).innerText()).to.match(
      /not yet known/,
    );
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await press(page, 'Send');
    expect(await page.getByTestId('reference').innerText()).to.match(/\w{4,}/);
    expect(complaints).to.deep.equal([]);
    await context.close();
  });

  it('promote the event; the incident shows its lanes and what comes next', async () => {
    const { page } = handler;
    await page.goto('/events');
    await press(page, 'Make it an incident');
    await press(page, 'Open the incident');
    await page.getByRole('region', { name: 'State of each lane' }).waitFor();
    incidentPath = new URL(page.url()).pathname;
    expect(await page.getByRole('heading', { level: 1 }).innerText()).to.match(
      /E-mail with the wrong attachment/,
    );
    await page.getByRole('link', { name: /Art. 33\(3\) GDPR still asks/ }).waitFor();
  });

  it('record facts; what is not known stays marked as such (rule 13)', async () => {
    const { page } = handler;
    await page.goto(`${incidentPath}/facts`);
    await page.getByLabel('What happened – not yet known').fill('A list went to the wrong people.');
    await page.getByLabel('confidentiality').check();
    await page.getByLabel('name', { exact: true }).check();
    await page.getByLabel('contact details').check();
    await page.getByLabel('health', { exact: true }).check();
    await page.getByLabel('residents').check();
    await page
      .getByLabel(/Somebody without authority|Did somebody without authority/)
      .selectOption('CONFIRMED');
    await page.getByLabel(/At least this many individuals/).fill('1240');
    await page.getByLabel(/At most this many individuals/).fill('1240');
    await press(page, 'Save facts');
    await page.getByText('Facts version 1,').waitFor();
    expect(await page.getByLabel('Likely consequences – not yet known').count()).to.equal(1);
    expect(await page.getByLabel(/At least this many individuals/).inputValue()).to.equal('1240');
  });

  it('decide awareness, assess, and show the rules beside the decision (rule 4)', async () => {
    const { page } = decider;
    await page.goto(`${incidentPath}/decide`);
    await fill(page, 'Moment of awareness', aMinuteAgo());
    await fill(page, 'Why this moment?', 'The sender confirmed the attachment.');
    await press(page, 'Record awareness');
    await page.getByText('The sender confirmed the attachment.').waitFor();
    await page.goto(`${incidentPath}/risk`);
    await press(page, 'Assess the facts as they are now');
    await page.getByText('Which rules spoke').waitFor();
    expect(await page.getByText(/GDPR|AVG|Art\./).count()).to.be.greaterThan(1);
    await page.goto(`${incidentPath}/decide`);
    await page.getByRole('radio', { name: 'Tell', exact: true }).check();
    await fill(page, 'Rationale', 'Health data of many people reached outsiders.');
    await press(page, 'Record the decision');
    await page.getByText('Health data of many people reached outsiders.').waitFor();
  });

  it('count down in words beside the absolute moment with its zone', async () => {
    const { page } = decider;
    await page.goto(incidentPath);
    const lane = page.getByRole('region', { name: 'State of each lane' });
    expect(await lane.innerText()).to.match(/2 days \d+ hours? left|2 days left|3 days left/);
    expect(await lane.locator('time').first().innerText()).to.match(
      /\d{2}:\d{2}.*(CET|CEST|GMT|UTC)/,
    );
  });

  it('answer the authority’s rows, say what is not yet known, and save only what changed', async () => {
    const { page } = handler;
    const sent: string[] = [];
    page.on('request', (request) => {
      const body = request.postData() ?? '';
      if (body.includes('"operationName":"RecordAnswers"')) sent.push(body);
    });
    await page.goto(`${incidentPath}/facts?part=authority`);
    const before = page.locator('.answer-section', { hasText: 'Measures before' }).first();
    await before.locator('summary').first().click();
    await before
      .getByRole('button', { name: /^not yet known: / })
      .first()
      .click();
    await before.locator('textarea:visible').last().fill('Lists were encrypted; mail was not.');
    await page.getByText('Changed: 2').waitFor();
    await press(page, 'Save what changed');
    await page.getByText('Changed: 2').waitFor({ state: 'detached' });
    await before
      .getByText(/version \d+ of the facts/)
      .first()
      .waitFor();
    expect(sent).to.have.length(1);
    expect(sent[0]?.match(/"row":/g)).to.have.length(2);
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('list every rule with who checked it, and preview another one over open cases', async () => {
    const { page } = decider;
    await page.goto('/rules');
    await page
      .getByText(/Checked by .* on .*, against/)
      .first()
      .waitFor();
    await page.getByText('draft, off', { exact: true }).first().waitFor();
    await page.getByText('What would another rule change?').click();
    await press(page, 'Show what would change');
    await page.getByText(/Looked at: \d+ open incidents?/).waitFor();
    await expectAccessible(page);
  });

  it('approve the exact version by another person, and never call a preview sent (rules 7, 14)', async () => {
    const { page } = handler;
    await page.goto(`${incidentPath}/tell`);
    await page.getByText('Draft a new text').click();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('en');
    await fill(page, 'Name of the DPO', 'F. Gezag');
    await press(page, 'Draft from the facts');
    await page.getByRole('button', { name: 'Edit' }).click();
    await fill(page, 'Subject', 'Your data reached the wrong people');
    await page.getByLabel('Text of the e-mail or letter').fill(noticeText);
    await press(page, 'Save as a new version');
    await page.getByText('version 2', { exact: true }).waitFor();
    await decider.page.goto(`${incidentPath}/tell`);
    await press(decider.page, 'Approve version 2, exactly as shown');
    await decider.page.getByText(/Version 2 approved by/).waitFor();

    await page.goto(`${incidentPath}/tell`);
    await page.getByText('Plan a campaign').click();
    await fill(page, 'Title', 'Applicants');
    await page.getByLabel(/Your data reached the wrong people/).check();
    await press(page, 'Plan');
    await page.getByRole('article').filter({ hasText: 'Applicants' }).waitFor();
    await importList(
      page,
      'naam;e-mail;taal\nSanne Voorbeeld;sanne@post.example;en\nMo Voorbeeld;mo@post.example;en\n',
    );
    await page.getByText('Addressees: 2').waitFor();
    await fill(page, 'Type the number of addressees', '3');
    await press(page, 'Make the preview, send nothing');
    await page.getByRole('alert').or(page.locator('.mantine-InputWrapper-error')).first().waitFor();
    await fill(page, 'Type the number of addressees', '2');
    await press(page, 'Make the preview, send nothing');
    await page.getByRole('cell', { name: 'preview only, not sent' }).first().waitFor();
    expect(await page.getByText('Not sent: no provider is configured').count()).to.equal(1);
    expect(await page.getByRole('cell', { name: 'sent', exact: true }).count()).to.equal(0);
  });

  it('keep evidence with the digest that the server computed', async () => {
    const { page } = handler;
    await page.goto(`${incidentPath}/evidence`);
    await page.locator('input[type=file]').setInputFiles({
      name: 'mail.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from('abc'),
    });
    await fill(page, 'Title', 'The e-mail – origineel');
    await press(page, 'Add evidence');
    const item = page.getByRole('article', { name: 'The e-mail – origineel' });
    await item.waitFor();
    expect(await item.innerText()).to.match(
      /ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad/,
    );
    await item.getByRole('button', { name: 'Verify now' }).click();
    await item.getByText('Digest verified: not yet').waitFor({ state: 'detached' });
  });

  it('ask which of the two, when the clock showed a time twice', async () => {
    const { page } = handler;
    await page.goto(`${incidentPath}/timeline`);
    await fill(page, 'Note', 'Seen at night.');
    await page.getByLabel('When this happened (empty: now)').fill('2026-10-25T02:30');
    await press(page, 'Add the note');
    await page.getByText('This time occurs twice: choose below which of the two.').waitFor();
    await expectAccessible(page);
    await page.getByLabel('02:30 (UTC+01:00)').check();
    await press(page, 'Add the note');
    await page.getByText('This time occurs twice').waitFor({ state: 'detached' });
    await page.getByText('Seen at night.').first().waitFor();
  });

  it('hear of what others do, without reading sensitive data again for it (rule 9)', async () => {
    const { page } = handler;
    const asked: string[] = [];
    page.on('request', (request) => {
      const body = request.postData() ?? '';
      asked.push(/"operationName":"(\w+)"/.exec(body)?.[1] ?? '');
    });
    await page.goto(`${incidentPath}/evidence`);
    await page.getByRole('article', { name: 'The e-mail – origineel' }).waitFor();
    const { page: other } = decider;
    await other.goto(`${incidentPath}/after`);
    await fill(other, 'How was it contained?', 'The mailing was stopped.');
    await press(other, 'Confirm containment');
    await page.getByText(/Confirmed contained:/).waitFor();
    expect(asked.filter((name) => name === 'Evidence')).to.have.length(1);
    expect(asked.filter((name) => name === 'IncidentCase')).to.have.length.greaterThan(1);
  });

  it('speak Dutch and English, the server’s sentences included', async () => {
    const { page } = handler;
    await page.goto('/');
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await page.getByRole('heading', { name: 'Bord' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).to.equal('nl');
    await page.getByText(/Meld bij de toezichthouder/).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Board' }).waitFor();
    await page.getByText(/File with the authority/).waitFor();
  });

  it('show the answer sheet, then record an incomplete filing and a follow-up (Art. 33(4))', async () => {
    const { page } = handler;
    await page.goto(`${incidentPath}/filings`);
    const work = page.getByRole('region', { name: /33\(1\)/ });
    await work.getByRole('button', { name: 'Show the answer sheet' }).click();
    await work
      .getByRole('button', { name: /^Copy: / })
      .first()
      .waitFor();
    await expectAccessible(page);
    await work.locator('summary', { hasText: 'Record a filing' }).click();
    await work.getByLabel(/Incomplete: a follow-up comes/).check();
    await work.getByLabel(/^Number given by the authority/).fill('AP-1001');
    await work.getByRole('button', { name: 'Record a filing' }).click();
    await page.getByRole('article', { name: 'New filing AP-1001' }).waitFor();
    await work.getByText('filed incompletely').waitFor();
    expect(await work.getByLabel('Kind of filing').inputValue()).to.equal('FOLLOW_UP');
    await work.getByLabel(/Incomplete: a follow-up comes/).check();
    await work.getByRole('button', { name: 'Record a filing' }).click();
    await page.getByRole('article', { name: 'Follow-up AP-1001' }).waitFor();
  });

  it('not tell on a ground with its conditions, confirmed by a second person, and replay it', async () => {
    const { page } = decider;
    await page.goto(`${incidentPath}/decide`);
    await page.locator('select[name=subject]').last().selectOption('NOTIFY_INDIVIDUALS');
    await page.getByRole('radio', { name: /^Do not tell/ }).check();
    await page.getByLabel(/^Ground for not telling/).selectOption('DISPROPORTIONATE_EFFORT');
    await fill(page, 'Rationale', 'We have no addresses of these applicants.');
    const earlier = page.getByLabel('I decide knowingly on the earlier facts');
    if ((await earlier.count()) > 0) await earlier.check();
    await press(page, 'Record the decision');
    await page
      .getByText(/public communication that tells people/)
      .first()
      .waitFor();
    await fill(page, 'Why is telling each person a disproportionate effort?', 'No addresses.');
    await fill(page, 'How are people told instead, as effectively?', 'On our home page.');
    await press(page, 'Record the decision');
    await page.getByText('We have no addresses of these applicants.').waitFor();
    const second = await visit(browser, program.url);
    await invite(administrator.page, 'Mia Tweede', 'mia', ['Manager']);
    await accept(second.page, await invitationLink(administrator.page));
    await second.page.goto(`${incidentPath}/decide`);
    await press(second.page, 'Confirm not telling');
    await second.page.getByText(/Answered by Mia Tweede/).waitFor();
    expect(second.complaints).to.deep.equal([]);
    await second.context.close();
    await page.getByRole('button', { name: 'Replay this decision' }).last().click();
    await page.getByRole('region', { name: 'Then' }).waitFor();
    await page.getByRole('region', { name: /Today’s facts/ }).waitFor();
    await expectAccessible(page);
  });

  it('stay readable without a mouse, without colour and on a narrow phone', async () => {
    const { page } = decider;
    const tabs = [
      '',
      '/facts',
      '/risk',
      '/decide',
      '/parties',
      '/tell',
      '/filings',
      '/timeline',
      '/after',
    ];
    const paths = [
      '/',
      '/events',
      '/incidents',
      '/register',
      '/rules',
      '/parties',
      ...tabs.map((tab) => incidentPath + tab),
    ];
    for (const path of paths) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('.mantine-Loader-root').waitFor({ state: 'detached' });
      await expectAccessible(page);
      await page.setViewportSize({ width: 360, height: 740 });
      await expectNoSidewaysScroll(page);
    }
  });

  it('leave no complaint in any console', () => {
    const complaints = [administrator, handler, decider].flatMap((visitor) => visitor.complaints);
    expect(complaints).to.deep.equal([]);
  });
});

const noticeText = `Dear {{name}},

On 16 November 2026 a list with your name, contact details and health data was e-mailed to other applicants. We are sorry.

Consequences: others may know about your situation, or send you a fake message.

Measures: we asked everyone to delete the e-mail and stopped the mailing.

What you can do: do not click on messages that you did not expect.

Questions? Call +44 7700 900123 (open: 9 to 17) or write to vragen@lindehof.example. Our data protection officer is F. Gezag.`;

async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(new RegExp(`^${escaped(label)}( \\*)?$`)).fill(text);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
}

async function invite(page: Page, name: string, email: string, roles: readonly string[]) {
  await page.goto('/users');
  const send = page.getByRole('button', { name: 'Make the invitation' });
  const form = page.locator('form').filter({ has: send });
  await form.getByRole('textbox', { name: 'Name' }).fill(name);
  await form.getByRole('textbox', { name: 'E-mail address' }).fill(`${email}@lindehof.example`);
  await form.getByLabel('Handler', { exact: true }).uncheck();
  for (const role of roles) await form.getByLabel(role, { exact: true }).check();
  await form.getByRole('combobox', { name: 'Language' }).selectOption('en');
  await send.click();
}

async function invitationLink(page: Page): Promise<string> {
  return (await page.getByTestId('invitation').innerText()).trim();
}

async function accept(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await fill(page, 'New password', password);
  await press(page, 'Accept and sign in');
  await page.getByRole('heading', { name: 'Board' }).waitFor();
}

async function importList(page: Page, csv: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await press(page, 'Import the list');
  await page.getByText('Imported: 2 addressees').waitFor();
}

/** A minute ago on the clock of the incident's zone, as a date input wants it. */
function aMinuteAgo(): string {
  return new Date(Date.now() - 60_000)
    .toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' })
    .replace(' ', 'T')
    .slice(0, 16);
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(grave).to.deep.equal([]);
}

interface Measured {
  readonly scrollWidth: number;
  readonly clientWidth: number;
  readonly outerHTML: string;
  readonly getBoundingClientRect: () => { readonly right: number };
}

/** Names what sticks out, so that a failure says what to mend. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { scrollWidth, clientWidth } = await page.locator('html').evaluate((html: Measured) => ({
    scrollWidth: html.scrollWidth,
    clientWidth: html.clientWidth,
  }));
  if (scrollWidth <= clientWidth) return;
  const wide = await page
    .locator('main *')
    .evaluateAll(
      (elements: readonly Measured[], width) =>
        elements
          .filter((element) => element.getBoundingClientRect().right > width)
          .map((element) => element.outerHTML.slice(0, 120)),
      clientWidth,
    );
  expect.fail(`${page.url()} scrolls sideways: ${wide.join('\n')}`);
}
