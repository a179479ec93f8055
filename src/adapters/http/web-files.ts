import { join } from 'node:path';
import express, { Router } from 'express';

/**
 * The built screens. Files under `assets/` carry their digest in their name and never change; the page
 * itself is asked for again each time, and stands in for every address that the screens route.
 */
export function webFiles(webDir: string): Router {
  const router = Router();
  router.use(
    '/assets',
    express.static(join(webDir, 'assets'), { index: false, immutable: true, maxAge: '1y' }),
  );
  router.use(express.static(webDir, { index: false, maxAge: 0 }));
  router.get('/{*path}', (req, res, next) => {
    const lastPart = req.path.slice(req.path.lastIndexOf('/'));
    if (lastPart.includes('.') || req.accepts('html') === false) {
      next();
      return;
    }
    res.sendFile(
      'index.html',
      { root: webDir, cacheControl: false, headers: { 'Cache-Control': 'no-cache' } },
      next,
    );
  });
  return router;
}
