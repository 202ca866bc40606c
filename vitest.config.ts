import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { alias } from './vite.config.ts';

export default defineConfig({
  plugins: [react()],
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'flows', environment: 'node', include: ['tests/flows/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'facts',
          environment: 'node',
          include: ['tests/{directory,locales,scripts}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['tests/{screens,components}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup-screens.ts'],
          // Aliases do not reach packages in node_modules otherwise.
          server: { deps: { inline: ['nhsuk-react-components'] } },
        },
      },
    ],
  },
});
