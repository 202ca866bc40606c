/**
 * Lets `npm start` and the browser tests serve the built site as a real server would: with the same headers, and with the
 * "not found" page. Node only.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { headersFor } from './headers.ts';
import { policyIn } from './policy.ts';

export const previewHeaders = (): Plugin => ({
  name: 'preview-headers',
  configurePreviewServer({ config, middlewares }) {
    const built = (name: string): string => join(config.root, config.build.outDir, name);
    const read = (name: string): string => readFileSync(built(name), 'utf8');
    const pathOf = (request: IncomingMessage): string =>
      new URL(request.url ?? '/', 'http://localhost').pathname;
    const policy = policyIn(read('index.html'));
    const send = (request: IncomingMessage, response: ServerResponse, found: boolean): void => {
      for (const [name, value] of Object.entries(headersFor(pathOf(request), policy, found)))
        response.setHeader(name, value);
    };
    middlewares.use((request, response, next) => {
      send(request, response, true);
      next();
    });
    // After looking for scripts, styles and pictures.
    return () => {
      middlewares.use((request, response, next) => {
        const path = pathOf(request);
        if (path.endsWith('.html') && existsSync(built(path))) {
          next();
          return;
        }
        send(request, response, false);
        response.statusCode = 404;
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(read('404.html'));
      });
    };
  },
});
