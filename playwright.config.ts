import { defineConfig } from '@playwright/test';

const port = 4391;

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
		baseURL: `http://127.0.0.1:${port}`,
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
		command: `node scripts/server.js --port ${port} --strict`,
		url: `http://127.0.0.1:${port}/`,
		reuseExistingServer: !process.env.CI,
		timeout: 10_000
	}
});
