// @ts-check

/** @typedef {{ html: number, script: number, font: number }} Transfer bytes on the wire */

/** @type {Record<string, keyof Transfer>} */
const KINDS = { 'text/html': 'html', 'text/javascript': 'script', 'font/woff2': 'font' };

/**
 * Adds up what a server sends, as it travels: compressed, without the headers. The server is asked and
 * not the page, because what the service worker fetches is downloaded too.
 */
export class Meter {
	/** @type {Transfer} */
	sent = { html: 0, script: 0, font: 0 };

	/** Begins anew. */
	reset() {
		this.sent = { html: 0, script: 0, font: 0 };
	}

	/** @param {import('node:http').ServerResponse} response */
	add(response) {
		const type = String(response.getHeader('content-type')).split(';')[0] ?? '';
		const kind = KINDS[type];
		if (kind && response.statusCode === 200)
			this.sent[kind] += Number(response.getHeader('content-length'));
	}
}
