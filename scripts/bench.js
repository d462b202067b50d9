// @ts-check
// npm run bench: weighs and times the built article on a slowed phone, against the limits.
import { parseArgs } from 'node:util';
import { measureLighthouse } from './bench/lighthouse.js';
import { measurePage } from './bench/page.js';
import { atMost, table } from './bench/row.js';
import { slowdown } from './bench/speed.js';
import { Meter } from './bench/transfer.js';
import { findChromium } from './chromium.js';
import { npm } from './command.js';
import { install } from './install.js';
import { startServer } from './server.js';
import { SITE } from './site.js';

const { values } = parseArgs({
	options: {
		dir: { type: 'string' },
		'no-lighthouse': { type: 'boolean' },
		'no-build': { type: 'boolean' }
	}
});

await install();
/** @type {import('./bench/row.js').Row[]} */
const rows = [];
/** Rows are shown as soon as they are measured: on a busy machine the rest can take long. */
const show = (/** @type {typeof rows} */ found) => {
	rows.push(...found);
	console.log(`\n${table(found)}\n`);
};

if (!values['no-build'] && !values.dir) {
	console.log('Building …');
	const { ok, output, seconds } = await npm(['run', 'build'], { env: { SITE_URL: SITE } });
	if (!ok) {
		console.error(`${output}\nThe article was not built, so there is nothing to measure.`);
		process.exit(1);
	}
	show([atMost('time of the build', seconds, 60, { unit: ' s', digits: 1 })]);
}

const chromiumPath = await findChromium();
const { chromium } = await import('playwright-core');
const meter = new Meter();
const site = new URL(SITE);
const { url, close } = await startServer({
	dir: values.dir,
	port: Number(site.port),
	base: site.pathname,
	strict: true,
	sent: (response) => meter.add(response)
}).catch((error) => {
	console.error(error.message);
	process.exit(1);
});
const pages = ['hu', 'en'].map((lang) => ({ name: `/${lang}/`, url: `${url}${lang}/` }));
const browser = await chromium.launch({
	executablePath: chromiumPath,
	args: ['--disable-dev-shm-usage', '--disable-gpu']
});

for (const page of pages) {
	console.log(`Reading ${page.name} on a slow phone …`);
	show(await measurePage(browser, page, meter));
}

if (!values['no-lighthouse']) {
	console.log('Asking Lighthouse …');
	const slowed = async () => {
		const page = await browser.newPage();
		const { rate } = await slowdown(page);
		await page.close();
		return rate;
	};
	for (const page of pages) show(await measureLighthouse(chromiumPath, page, slowed));
}
await browser.close();
await close();

const broken = rows.filter((row) => !row.ok).length;
console.log(broken ? `${broken} of ${rows.length} limits are broken.` : 'All limits are kept.');
process.exitCode = broken ? 1 : 0;
