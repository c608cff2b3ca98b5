import {defineConfig} from 'vitest/config';

export default defineConfig({
  resolve: {alias: {'@site': import.meta.dirname}},
  oxc: {jsx: {runtime: 'automatic'}},
  test: {include: ['src/**/*.test.{ts,tsx}'], testTimeout: 30_000, maxWorkers: '100%', isolate: false},
});
