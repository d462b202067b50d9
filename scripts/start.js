// @ts-check
// npm start: installs what is missing, builds the article, checks it and serves it.
import { parseArgs } from 'node:util';
import { npm, run, tool } from './command.js';
import { install } from './install.js';
import { startServer } from './server.js';

const { values } = parseArgs({
	options: {
		port: { type: 'string', default: process.env.PORT ?? '4173' },
		host: { type: 'string' },
		'no-build': { type: 'boolean' },
		'no-check': { type: 'boolean' }
	}
});

await install();

if (!values['no-build']) {
	console.log('Building the article …');
	const { ok, output, seconds } = await npm(['run', 'build']);
	if (!ok) {
		console.error(`${output}\nThe article was not built; the reason is above.`);
		process.exit(1);
	}
	console.log(`Built in ${seconds.toFixed(1)} s.`);
}

let sound = true;
if (!values['no-check']) {
	console.log('Checking its facts, texts and pages …');
	const { ok, output, seconds } = await run(tool('vitest'), ['run'], { limit: 900 });
	sound = ok;
	console.log(ok ? `Checked in ${seconds.toFixed(1)} s.` : output);
}

try {
	const { url } = await startServer({ host: values.host, port: Number(values.port) });
	if (!sound) console.error('The check above found faults. The article is served as it is.');
	console.log(`\n  ${url}\n\nCtrl+C stops the server.`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
