import { defineConfig } from 'astro/config';
import { readSettings } from './src/archive-folder/settings.ts';
import { astroConfig } from './src/site/astro/config.ts';

export default defineConfig(astroConfig(readSettings()));
