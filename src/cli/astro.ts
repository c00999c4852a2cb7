/**
 * Runs Astro's own command line with telemetry off, on every platform alike.
 *
 *   node src/cli/astro.ts dev | preview | check
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await import(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url).href);

export {};
