import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import {
  fetchAtProvider,
  FetchBrowser,
  oidcClient,
  startLocalOidc,
  type LocalOidc,
} from '../support/local-oidc.ts';
import { openWorld, type World } from '../support/world.ts';
import { chromiumPath, hasChromium, launch, visit } from './support/browser.ts';
import { buildWeb } from './support/program.ts';

const title = hasChromium
  ? 'single sign-on on the screen'
  : `single sign-on on the screen: SKIPPED, there is no ${chromiumPath}`;

/** The way to the provider is walked beside Chromium, which has no road to its address. */
(hasChromium ? describe : describe.skip)(title, function () {
  this.timeout(60_000);
  let world: World;
  let provider: LocalOidc;
  let browser: Browser;
  let page: Page;
  const anna = new FetchBrowser();
  const walk = async (path: string): Promise<void> => {
    const { location } = await anna.visit(`${world.url}${path}`);
    const callback = `${world.url}/sign-in/sso/callback`;
    await anna.visit(await anna.signInAtProvider(location!, 'anna', callback));
  };

  before(async () => {
    await buildWeb();
    provider = await startLocalOidc();
    world = await openWorld({
      startAt: '2026-11-16T08:00:00Z',
      webDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
      sso: {
        settings: {
          issuer: provider.issuer,
          fetch: fetchAtProvider,
          clientId: oidcClient.id,
          proof: { kind: 'SECRET', secret: oidcClient.secret },
          scopes: 'openid email profile groups',
          roleClaim: 'groups',
        },
        roleMap: { privacy: ['HANDLER'] },
      },
    });
    provider.serve(`${world.url}/sign-in/sso/callback`);
    provider.people.set('anna', {
      email: 'anna@gemeente.example',
      email_verified: true,
      name: 'Anna',
      groups: ['privacy'],
    });
    await world.newOrganisation({
      name: 'Gemeente Voorbeeld',
      role: 'CONTROLLER',
      administrator: { name: 'Bea', email: 'bea@gemeente.example' },
    });
    browser = await launch();
    const visitor = await visit(browser, world.url);
    ({ page } = visitor);
    await walk('/sign-in/sso');
    const value = anna.cookie(world.url, 'meldklok') ?? '';
    await visitor.context.addCookies([{ name: 'meldklok', value, url: world.url }]);
  });
  after(async () => {
    await browser.close();
    await world.close();
    await provider.close();
  });

  it('leads who has no password to the provider for a recent proof, in a new tab', async () => {
    await world.fastForward({ minutes: 11 });
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/account');
    await page.getByRole('button', { name: 'Set up an authenticator app' }).click();
    const confirm = page.getByRole('button', { name: 'Confirm that it is you' });
    const link = page.getByRole('link', { name: 'To the sign-in service (new tab)' });
    await confirm.or(link).first().waitFor();
    if (await confirm.isVisible()) await confirm.click();
    await link.waitFor();
    expect(await page.getByLabel('Password', { exact: true }).count()).to.equal(0);
    expect(await link.getAttribute('target')).to.equal('_blank');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
    const shots = process.env['SHOTS'];
    if (shots) await page.screenshot({ path: `${shots}/sso.png` });
    const path = (await link.getAttribute('href')) ?? '';
    expect(path).to.equal('/sign-in/sso?again=yes&next=%2Faccount');
    await walk(path);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Set up an authenticator app' }).click();
    await page.getByAltText('QR code with the secret below').waitFor();
  });
});
