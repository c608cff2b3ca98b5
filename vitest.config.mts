import {defineConfig} from 'vitest/config';

export default defineConfig({
  resolve: {alias: {'@site': import.meta.dirname}},
  test: {include: ['src/**/*.test.{ts,tsx}'], testTimeout: 30_000, maxWorkers: '100%', isolate: false},
});
