import { Router } from 'express';
import type { HttpPorts } from './http-ports.ts';

/** Says nothing about what the service holds; needs no identity. */
export function healthRoutes(ports: Pick<HttpPorts, 'readiness'>): Router {
  const router = Router();
  router.get('/healthz', (_req, res) => {
    res.json({ status: 'alive' });
  });
  router.get('/readyz', async (_req, res) => {
    const parts = await ports.readiness();
    const ready = Object.values(parts).every((part) => part);
    res.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready', parts });
  });
  return router;
}
