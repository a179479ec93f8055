FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production MELDKLOK_DATA_DIR=/var/lib/meldklok/data MELDKLOK_KEY_DIR=/var/lib/meldklok-keys
WORKDIR /app
COPY --from=build --chown=root:root /app /app
RUN install -d -o node -g node -m 0700 /var/lib/meldklok /var/lib/meldklok/data /var/lib/meldklok-keys
USER node
VOLUME ["/var/lib/meldklok", "/var/lib/meldklok-keys"]
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s CMD ["node", "-e", "fetch('http://127.0.0.1:4000/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/meldklok.js", "serve"]
