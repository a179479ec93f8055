import { Router, type Response } from 'express';
import type { LinkPageKind } from '../../texts/link-pages.ts';
import type { HttpPorts, LinkPorts } from './http-ports.ts';
import { answer, idOf } from './http-refusal.ts';
import { deadLinkPage, linkPage } from './link-page.ts';
import { contextOf } from './request-context.ts';

/** The unguessable token in the path is the proof; looking changes nothing, only the button does. */
export function linkRoutes(ports: HttpPorts): Router {
  const router = Router();
  mount(router, ports, { kind: 'receipt', path: '/receipt/:token', links: ports.receipts });
  mount(router, ports, { kind: 'take', path: '/take/:token', links: ports.escalations });
  return router;
}

interface LinkRoute {
  readonly kind: LinkPageKind;
  readonly path: string;
  readonly links: LinkPorts;
}

function mount(router: Router, ports: HttpPorts, { kind, path, links }: LinkRoute): void {
  router.get(path, async (req, res) => {
    const view = await links.show(idOf(req, 'token'));
    if (view) res.type('html').send(linkPage(kind, view));
    else answerDeadLink(res);
  });
  router.post(path, async (req, res) => {
    const token = idOf(req, 'token');
    req.resume();
    if (!(await links.show(token))) {
      answerDeadLink(res);
      return;
    }
    await answer(ports, res, await links.confirm(token), (view) => {
      res.type('html').send(linkPage(kind, view));
    });
  });
}

function answerDeadLink(res: Response): void {
  res
    .status(404)
    .type('html')
    .send(deadLinkPage(contextOf(res).locale));
}
