// @ts-check

/** @typedef {{ html: number, script: number, font: number }} Transfer bytes on the wire */

/**
 * Adds up what a page transfers from now on, as it travels: compressed, without the headers.
 * @param {import('playwright-core').CDPSession} cdp with the Network domain enabled
 * @returns {Transfer} filled while the page loads
 */
export function watchTransfer(cdp) {
	const transfer = { html: 0, script: 0, font: 0 };
	/** @type {Map<string, keyof Transfer>} */
	const kinds = new Map();
	/** @type {Map<string, number>} */
	const headers = new Map();
	cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
		headers.set(requestId, response.encodedDataLength);
		// A preloaded module has the type "Other", so the MIME type decides.
		if (/javascript/.test(response.mimeType)) kinds.set(requestId, 'script');
		else if (/font/.test(response.mimeType)) kinds.set(requestId, 'font');
		else if (type === 'Document') kinds.set(requestId, 'html');
	});
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const kind = kinds.get(requestId);
		if (kind) transfer[kind] += encodedDataLength - (headers.get(requestId) ?? 0);
	});
	return transfer;
}
