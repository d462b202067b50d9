import { defineConfig } from '@playwright/test';
import { SITE } from './scripts/site.js';

const site = new URL(SITE);
/** The host: nginx, where NGINX says the path of one, or our own. */
const command = process.env.NGINX
	? `node scripts/nginx.js --site ${SITE}`
	: `node scripts/server.js --port ${site.port} --base ${site.pathname} --strict`;

export default defineConfig({
	testDir: 'tests/browser',
	// What does not depend on the window's size is looked at once, in `desktop`.
	projects: [
		{ name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
		{
			name: 'phone',
			grepInvert: /@once/,
			use: { viewport: { width: 390, height: 844 }, hasTouch: true, deviceScaleFactor: 2 }
		}
	],
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	globalTimeout: 1_150_000,
	expect: { timeout: 10_000 },
	forbidOnly: !!process.env.CI,
	reporter: 'list',
	use: {
		baseURL: SITE,
		// Only the tests that are about it let the article be kept.
		serviceWorkers: 'block',
		locale: 'hu-HU',
		timezoneId: 'Europe/Budapest',
		// Motion costs time; the tests that watch it ask for it.
		contextOptions: { reducedMotion: 'reduce' },
		actionTimeout: 15_000,
		navigationTimeout: 45_000,
		launchOptions: {
			executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
			args: ['--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none']
		}
	},
	webServer: {
		command,
		url: SITE,
		reuseExistingServer: !process.env.CI,
		timeout: 10_000
	}
});
