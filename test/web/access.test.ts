import { resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import type { Person } from '../../src/demo/stage.ts';
import { openFullCase, type FullCase } from '../support/full-case.ts';
import { openWorld, password, type World } from '../support/world.ts';
import { chromiumPath, hasChromium, launch, visit, type Visitor } from './support/browser.ts';
import { buildWeb } from './support/program.ts';

const shots = process.env['SCREENSHOTS'];
const title = hasChromium
  ? 'the screens of who may see what'
  : `the screens of who may see what: SKIPPED, there is no ${chromiumPath}`;

(hasChromium ? describe : describe.skip)(title, function () {
  this.timeout(60_000);
  let world: World;
  let browser: Browser;
  let open: FullCase;
  let counsel: Person;
  let handler: Person;
  let overview: string;

  before(async () => {
    await buildWeb();
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z', webDir: resolve('dist/web') });
    browser = await launch();
    open = await openFullCase(world, 'LINDEHOF');
    counsel = await colleague('Julia Jurist', ['COUNSEL']);
    handler = await colleague('Hanna Behandel', ['HANDLER']);
    overview = `/incidents/${open.ids['incidentId']!}/overview`;
  });
  after(async () => {
    await browser.close();
    await world.close();
  });

  const colleague = (name: string, roles: readonly string[]) =>
    world.newPerson(open.administrator, {
      name,
      email: `${name.split(' ')[0]!.toLowerCase()}@lindehof.example`,
      partyId: open.ids['partyId']!,
      roles,
    });
  const enter = async (who: Person, path: string): Promise<Visitor> => {
    const visitor = await visit(browser, world.url);
    await visitor.page.goto(path);
    await visitor.page.getByLabel(/^E-mail address/).fill(who.email);
    await visitor.page.getByLabel(/^Password( \*)?$/).fill(password);
    await visitor.page.getByRole('button', { name: 'Sign in' }).click();
    return visitor;
  };
  const accessOf = (page: Page) => page.getByRole('region', { name: 'Who may see this?' });

  it('name readers of counsel’s lane, and write into it', async () => {
    const { page, context, complaints } = await enter(counsel, overview);
    const access = accessOf(page);
    await page.getByText('50% of the time has gone').first().waitFor();
    await access.getByText('Only counsel reads it.').waitFor();
    await access.getByText('Name readers').first().click();
    await access
      .getByLabel('Who reads along')
      .getByLabel(/LINDEHOF een/)
      .check();
    await access.getByRole('button', { name: 'Name readers' }).click();
    await access.getByRole('listitem').filter({ hasText: 'LINDEHOF een' }).waitFor();
    await page.getByRole('tab', { name: 'Timeline' }).click();
    await page.getByLabel('Note', { exact: false }).first().fill('Alleen voor ons.');
    await page.getByLabel('Only for counsel and whom counsel named').check();
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByText('Alleen voor ons.').waitFor();
    expect(complaints).to.deep.equal([]);
    await context.close();

    const other = await enter(handler, overview);
    await accessOf(other.page)
      .getByText(/counsel’s lane that you do not see: 1/)
      .waitFor();
    await other.context.close();
  });

  it('restrict a case to who needs to know, on a phone too, and lift it', async () => {
    const { page, context, complaints } = await enter(counsel, overview);
    const access = accessOf(page);
    await access.getByText('Restrict access').first().click();
    await access
      .getByLabel('Who may see it')
      .getByLabel(/LINDEHOF twee/)
      .check();
    await access.getByLabel('Reason').fill('Onderzoek naar een collega.');
    await photographed(page, 'restrict');
    await access.getByRole('button', { name: 'Restrict access' }).click();
    await access.getByText('Only for who needs to know').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((it) => it.id)).to.deep.equal([]);
    await photographed(page, 'restricted');

    const other = await enter(handler, overview);
    await other.page
      .getByText('This incident does not exist, or you have no part in it.')
      .waitFor();
    expect(await other.page.getByRole('alert').count(), 'said once').to.equal(0);
    await other.page.getByRole('link', { name: 'To all incidents that you may see' }).waitFor();
    await other.page.goto('/register');
    await other.page.getByText('Restricted breaches that you do not see here: 1.').waitFor();
    await photographed(other.page, 'register');
    await other.context.close();

    await access.getByRole('button', { name: 'Lift the restriction' }).click();
    await access.getByText('Everybody in your organisation').waitFor();
    await page.locator('#content:focus').waitFor();
    expect(complaints).to.deep.equal([]);
    await context.close();
  });

  it('go on by themselves once it was confirmed who is there', async () => {
    const { page, context, complaints } = await enter(open.administrator, '/users');
    const card = page.getByRole('article', { name: 'Hanna Behandel' });
    await card.getByText('Second factor lost').click();
    await world.fastForward({ minutes: 11 });
    await card.getByLabel('Reason').first().fill('Phone left on the train');
    await card.getByRole('button', { name: 'Take the second factors away' }).click();
    await card.getByRole('button', { name: 'Confirm that it is you' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Password/).fill('not the password');
    await page.keyboard.press('Enter');
    await dialog.getByText('This is not your current password.').waitFor();
    await dialog.locator('input[type=password]:focus').fill(password);
    await page.keyboard.press('Enter');
    await card.getByText('This account has no second factor').waitFor();
    expect(complaints).to.deep.equal([]);
    await context.close();
  });

  async function photographed(page: Page, name: string): Promise<void> {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page
        .locator('html')
        .evaluate((html: { readonly scrollWidth: number }) => html.scrollWidth);
      expect(wide, `${name} at ${String(width)}`).to.be.at.most(width);
      if (shots === undefined) continue;
      await page.screenshot({ path: `${shots}/${name}-${String(width)}.png`, fullPage: true });
    }
  }
});
