import { expect } from 'chai';
import type {
  MutationResolvers,
  QueryResolvers,
  SubscriptionResolvers,
} from '../../src/adapters/graphql/generated/resolvers.ts';
import { createHttpApp } from '../../src/adapters/http/create-http-app.ts';
import { createLogger } from '../../src/adapters/http/logger.ts';
import {
  acts,
  permissions,
  routePermissions,
  type Permission,
} from '../../src/identity/permissions.ts';
import { ports } from '../support/http-door.ts';
import { rootFields } from '../support/schema-walk.ts';

type RootField = keyof QueryResolvers | keyof MutationResolvers | keyof SubscriptionResolvers;
/** A field without an entry among the permissions does not compile. */
const ofFields: Readonly<Record<RootField, Permission>> = permissions;

/** The routes of an Express router, and of those within it. */
interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle: unknown;
}

function routesIn(router: unknown): readonly string[] {
  const { stack = [] } = router as { readonly stack?: readonly Layer[] };
  return stack.flatMap(({ route, handle }) =>
    route
      ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`)
      : routesIn(handle),
  );
}

describe('every way in has an entry among the permissions', () => {
  it('each query, mutation and subscription is an act by its own name', () => {
    expect(rootFields.length).to.be.greaterThan(90);
    for (const { field } of rootFields) expect(ofFields).to.have.property(field.name);
  });

  it('each route asks for a known act, and no entry is without a route', () => {
    const app = createHttpApp({
      ports: ports(),
      log: createLogger('silent'),
      publicUrl: 'http://127.0.0.1:4000',
      webDir: null,
      graphqlHandler: (_req, res) => {
        res.end();
      },
    });
    const routes = routesIn(app.router);
    expect(routes.length).to.be.greaterThan(15);
    expect([...routes].sort()).to.deep.equal(Object.keys(routePermissions).sort());
    for (const [route, act] of Object.entries(routePermissions)) {
      expect([...acts, 'ANYONE'], route).to.include(act);
    }
  });
});
